// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.eforms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import fr.clausier.clauses.faits.DossierIncomplet;
import fr.clausier.exchange.DemandeExport;
import fr.clausier.exchange.FichierProduit;
import fr.clausier.exchange.FormatExport;
import fr.clausier.exchange.Remarque;
import fr.clausier.exchange.Remarque.Gravite;
import fr.clausier.exchange.ResultatExport;
import fr.clausier.exchange.eforms.redaction.RedactionAvis;
import fr.clausier.exchange.eforms.redaction.RedactionAvis.AvisEcrit;
import fr.clausier.exchange.eforms.sdk.Manquement;
import fr.clausier.exchange.eforms.sdk.Verdict;
import fr.clausier.exchange.eforms.sdk.VerificationSdk;
import fr.clausier.exchange.eforms.sdk.XmlRefuse;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;

/** The European contract notice of a purchase, with what the SDK says of it. */
public final class ExportEforms implements FormatExport {

    @Override
    public String code() {
        return "eforms";
    }

    @Override
    public String libelle() {
        return "avis de marché européen (eForms)";
    }

    @Override
    public ResultatExport exporter(DemandeExport demande) {
        Optional<String> refus = RedactionAvis.refus(demande.marche());
        if (refus.isPresent()) {
            return new ResultatExport(List.of(), List.of(new Remarque(Gravite.ERREUR, refus.get(), demande.marche(), null)));
        }
        try {
            AvisEcrit avis = RedactionAvis.ecrire(demande.marche(), demande.jour());
            List<Remarque> remarques = new ArrayList<>(avis.remarques());
            remarques.addAll(0, jugement(avis, demande.marche()));
            return new ResultatExport(List.of(new FichierProduit(demande.nom() + (avis.complet() ? "-avis.xml" : "-avis-a-completer.xml"), "Avis de marché européen, sous-type " + avis.sousType(), avis.xml())), remarques);
        } catch (DossierIncomplet e) {
            return new ResultatExport(List.of(), List.of(new Remarque(Gravite.ERREUR, e.getMessage(), demande.marche(), null)));
        }
    }

    /** What the SDK says; of a notice that lacks facts, only how many, for each of them breaks several rules. */
    private static List<Remarque> jugement(AvisEcrit avis, Marche marche) {
        try {
            Verdict verdict = VerificationSdk.verifier(avis.xml());
            List<Remarque> remarques = new ArrayList<>();
            if (!avis.complet()) {
                remarques.add(Remarque.de(Gravite.ERREUR, verdict.phrase() + " Complétez d'abord les faits qui manquent."));
                return remarques;
            }
            remarques.add(Remarque.de(verdict.valable() ? Gravite.INFORMATION : Gravite.ERREUR, verdict.phrase()));
            verdict.manquements().forEach(m -> remarques.add(new Remarque(m.erreur() ? Gravite.ERREUR : Gravite.AVERTISSEMENT,
                    m.texte() + " (règle " + m.regle() + (m.lot().isEmpty() ? "" : ", " + m.lot()) + ")", source(m, marche), null)));
            return remarques;
        } catch (XmlRefuse e) {
            throw new IllegalStateException(e);
        }
    }

    /** The lot that a finding is about, as it was written; else the purchase. */
    private static EObject source(Manquement manquement, Marche marche) {
        return marche.getLots().stream().filter(l -> numero(l, marche).equals(manquement.lot())).map(EObject.class::cast).findFirst().orElse(marche);
    }

    private static String numero(Lot lot, Marche marche) {
        return "LOT-%04d".formatted(lot.getNumero() != null ? lot.getNumero() : marche.getLots().indexOf(lot) + 1);
    }
}
