// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.verification;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.clausier.clauses.document.Document;
import fr.clausier.law.PieceProduite;

/** Documents as the rules of law read them. */
public final class PiecesProduites {

    /** The name of a document made for one lot ends with its number. */
    private static final Pattern LOT = Pattern.compile("lot-0*(\\d+)$");

    private PiecesProduites() {
    }

    /** One piece for each document, in the same order. */
    public static List<PieceProduite> de(List<Document> documents) {
        return documents.stream().map(d -> new PieceProduite(d.code(), d.titre(), lot(d), new TexteDocument(d).lignes())).toList();
    }

    private static String lot(Document document) {
        Matcher lot = LOT.matcher(document.nomFichier());
        return lot.find() ? lot.group(1) : "";
    }
}
