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
        List<TexteDocument> textes = documents.stream().map(TexteDocument::new).toList();
        List<Anomalie> anomalies = new ArrayList<>();
        textes.forEach(t -> anomalies.addAll(new ControleForme(t).anomalies()));
        FaitsMarche faits = new FaitsMarche(MarcheEffectif.de(marche).marche(), droit);
        anomalies.addAll(new ControleChiffres(faits, textes).anomalies());
        return List.copyOf(anomalies);
    }
}
