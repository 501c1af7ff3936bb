// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.etude;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import fr.clausier.clauses.DossierDocuments;
import fr.clausier.clauses.Reperage;
import fr.clausier.clauses.Reperage.Position;
import fr.clausier.clauses.bibliotheque.Bibliotheque;
import fr.clausier.clauses.document.Document;
import fr.clausier.clauses.etude.ObligationEtudiee.Etat;
import fr.clausier.clauses.faits.DossierIncomplet;
import fr.clausier.clauses.faits.FaitsEdition;
import fr.clausier.clauses.faits.FaitsLot;
import fr.clausier.clauses.faits.FaitsObligation;
import fr.clausier.dsl.dossier.Localisation;
import fr.clausier.dsl.gabarit.ErreurGabarit;
import fr.clausier.dsl.validation.Loi;
import fr.clausier.law.Constat;
import fr.clausier.law.Portefeuille;
import fr.clausier.model.calcul.Lots;
import fr.clausier.model.heritage.MarcheEffectif;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;

/**
 * Studies a purchase as it stands in the text: facts, obligations, documents. A purchase that is half written is studied as far as it
 * goes; nothing of the result refers to the model any more.
 */
public final class EtudeAchat {

    private final Marche marche;
    private final Portefeuille portefeuille;
    private final Bibliotheque bibliotheque;
    private final LocalDate droit;
    private final MarcheEffectif effectif;

    private EtudeAchat(Marche marche, Portefeuille portefeuille, Bibliotheque bibliotheque, LocalDate jour) {
        this.marche = marche;
        this.portefeuille = portefeuille;
        this.bibliotheque = bibliotheque;
        this.droit = marche.getLancement() == null ? jour : marche.getLancement();
        this.effectif = MarcheEffectif.de(marche);
    }

    /**
     * The study of a purchase.
     *
     * @param portefeuille its folder
     * @param bibliotheque clauses in force for the folder
     * @param jour         day of the study; fixes the law when no launch date is written
     */
    public static AchatEtudie de(Marche marche, Portefeuille portefeuille, Bibliotheque bibliotheque, LocalDate jour) {
        return new EtudeAchat(marche, portefeuille, bibliotheque, jour).etudier();
    }

    private AchatEtudie etudier() {
        List<Constat> findings = Loi.verifier(marche, portefeuille, marche.getLancement() == null ? droit : null);
        List<LotEtudie> lots = Lots.de(effectif.marche()).stream().map(l -> FichesLots.de(l, ligne(l))).toList();
        String obstacle = "";
        List<Document> documents = List.of();
        try {
            documents = DossierDocuments.construire(marche, droit, droit, findings, this::reperer, List.copyOf(portefeuille.politiques()), bibliotheque);
        } catch (DossierIncomplet | ErreurGabarit e) {
            obstacle = e.getMessage();
        }
        ICompositeNode node = NodeModelUtils.findActualNodeFor(marche);
        return new AchatEtudie(marche.getName() == null ? "" : marche.getName(), marche.getTitre() == null ? "" : marche.getTitre(), node == null ? 0 : node.getStartLine(),
                node == null ? 0 : node.getEndLine(), droit, lots, obligations(findings), documents, ClausesEmployees.dans(documents, bibliotheque, fichier()), obstacle);
    }

    private List<ObligationEtudiee> obligations(List<Constat> findings) {
        try {
            return new FaitsEdition(effectif.marche(), droit, droit, findings, List.of(), Reperage.AUCUN, List.copyOf(portefeuille.politiques())).obligations().stream()
                    .map(this::obligation).toList();
        } catch (DossierIncomplet e) {
            // The documents say what is missing.
            return List.of();
        }
    }

    private ObligationEtudiee obligation(FaitsObligation o) {
        List<EObject> sources = o.lots().stream().map(FaitsLot::source).toList();
        List<String> names = sources.stream().map(s -> FichesLots.nom((Prestation) s)).toList();
        int line = sources.size() == 1 ? ligne(sources.getFirst()) : ligne(marche);
        return new ObligationEtudiee(o.intitule(), o.article(), Etat.valueOf(o.codeEtat()), o.etat(), o.justification(), names, o.designation(), line);
    }

    private int ligne(EObject copy) {
        return Localisation.de(effectif.original(copy)).map(Localisation::ligne).orElse(0);
    }

    private String fichier() {
        return Optional.ofNullable(marche.eResource()).map(r -> r.getURI().lastSegment()).orElse("");
    }

    /** Files of one folder are told apart by their names alone. */
    private Position reperer(EObject object) {
        String file = object.eResource() == null ? "" : object.eResource().getURI().lastSegment();
        return Localisation.de(object).map(l -> new Position(file, l.ligne())).orElse(Position.INCONNUE);
    }
}
