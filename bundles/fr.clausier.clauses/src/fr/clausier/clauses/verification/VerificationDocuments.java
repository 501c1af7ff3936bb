// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.verification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import fr.clausier.clauses.document.Document;
import fr.clausier.clauses.faits.FaitsMarche;
import fr.clausier.model.heritage.MarcheEffectif;
import fr.clausier.model.strategie.Marche;

/** Proves that the documents say what the strategy says, and nothing that is left to fill in. */
public final class VerificationDocuments {

    private VerificationDocuments() {
    }

    /**
     * Checks the documents of one purchase.
     *
     * @param marche    purchase as written
     * @param droit     day that fixed the law when they were made
     * @param documents all its documents
     * @return what is wrong; empty when all is well
     */
    public static List<Anomalie> verifier(Marche marche, LocalDate droit, List<Document> documents) {
        List<Anomalie> anomalies = new ArrayList<>(forme(documents));
        anomalies.addAll(chiffres(marche, droit, documents.stream().map(PieceLue::de).toList()));
        return List.copyOf(anomalies);
    }

    /** What is left to fill in, empty or badly joined in documents. */
    public static List<Anomalie> forme(List<Document> documents) {
        return documents.stream().flatMap(d -> new ControleForme(d).anomalies().stream()).toList();
    }

    /**
     * Holds the figures of documents, wherever they were read, against those of the strategy.
     *
     * @param marche purchase as written
     * @param droit  day that fixed the law when they were made
     * @param pieces all its documents; those that have no kind are passed over
     * @return what is missing or contradicts; empty when all is well
     */
    public static List<Anomalie> chiffres(Marche marche, LocalDate droit, List<PieceLue> pieces) {
        FaitsMarche faits = new FaitsMarche(MarcheEffectif.de(marche).marche(), droit);
        return List.copyOf(new ControleChiffres(faits, pieces.stream().map(TexteDocument::new).toList()).anomalies());
    }
}
