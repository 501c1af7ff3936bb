// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import fr.clausier.clauses.bibliotheque.Bibliotheque;
import fr.clausier.clauses.bibliotheque.Force;
import fr.clausier.clauses.bibliotheque.PlanDocument;
import fr.clausier.clauses.document.Document;
import fr.clausier.clauses.faits.FaitsEdition;
import fr.clausier.clauses.faits.FaitsMarche;
import fr.clausier.clauses.gabarit.Contexte;
import fr.clausier.clauses.redaction.RedactionClauses;
import fr.clausier.clauses.redaction.RedactionDocument;
import fr.clausier.clauses.redaction.Renvois;
import fr.clausier.clauses.valeurs.ValeursStrategie;
import fr.clausier.law.Constat;
import fr.clausier.model.heritage.MarcheEffectif;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Politique;

/**
 * The documents of a tender file, out of one purchase: a pure function of the purchase, the clause library and the day
 * that fixes the law.
 */
public final class DossierDocuments {

    private DossierDocuments() {
    }

    /**
     * Makes all documents that the purchase calls for, the internal note last.
     *
     * @param marche   purchase as written; left untouched
     * @param edition  day of issue, printed in the documents; fixes the law when the purchase has no launch date
     * @param constats findings of the rules, for the internal note
     * @param reperage where an object of the strategy is written, {@link Reperage#AUCUN} when it comes from no file
     * @throws fr.clausier.clauses.faits.DossierIncomplet     when a figure that a document cannot do without is missing
     * @throws fr.clausier.dsl.gabarit.ErreurGabarit when a clause of the library cannot be printed
     */
    public static List<Document> construire(Marche marche, LocalDate edition, List<Constat> constats,
            Reperage reperage) {
        return construire(marche, edition, marche.getLancement() == null ? edition : marche.getLancement(), constats,
                reperage);
    }

    /**
     * Makes the documents as {@link #construire(Marche, LocalDate, List, Reperage)} does, under the law of a given day.
     *
     * @param droit day that fixes the clauses, the thresholds and the rules, whatever the launch date says
     */
    public static List<Document> construire(Marche marche, LocalDate edition, LocalDate droit, List<Constat> constats,
            Reperage reperage) {
        return construire(marche, edition, droit, constats, reperage, List.of());
    }

    /**
     * The same with the policies of the folder: the internal note tells which rules they set aside.
     *
     * @param politiques policies; those of another buyer are left out
     */
    public static List<Document> construire(Marche marche, LocalDate edition, LocalDate droit, List<Constat> constats,
            Reperage reperage, List<Politique> politiques) {
        return construire(marche, edition, droit, constats, reperage, politiques, Bibliotheque.standard());
    }

    /**
     * The same with the library of the folder.
     *
     * @param bibliotheque clauses and plans of documents: what the buyer adds, replaces and switches off included
     */
    public static List<Document> construire(Marche marche, LocalDate edition, LocalDate droit, List<Constat> constats,
            Reperage reperage, List<Politique> politiques, Bibliotheque bibliotheque) {
        Force force = Force.de(marche);
        MarcheEffectif effectif = MarcheEffectif.de(marche);
        Reperage ecrit = objet -> reperage.reperer(effectif.original(objet));
        RedactionClauses clauses = new RedactionClauses(bibliotheque, droit, force, ecrit,
                new ValeursStrategie(effectif::original));
        Contexte faits = Contexte.vide().avec("marche", new FaitsMarche(effectif.marche(), droit));
        List<Document> documents = new ArrayList<>();
        for (PlanDocument plan : bibliotheque.plans()) {
            // The plan of the note comes last: it tells which clauses the others used.
            FaitsEdition faitsEdition = new FaitsEdition(effectif.marche(), edition, droit, constats,
                    clauses.produites(), ecrit, politiques);
            documents.addAll(new RedactionDocument(plan, clauses).rediger(faits.avec("edition", faitsEdition)));
        }
        return Renvois.resoudre(documents, bibliotheque);
    }
}
