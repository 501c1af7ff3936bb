// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.reprise;

import java.util.ArrayList;
import java.util.List;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

import fr.clausier.clauses.document.Lien.Valeur.Genre;
import fr.clausier.clauses.document.Origine;
import fr.clausier.documents.paquet.ArbreXml;
import fr.clausier.documents.paquet.Paquet;

/**
 * What a file says of itself when it was produced: its blocks, where they come from, its figures, its headers and footers.
 *
 * @param autour texts of headers and footers; null when the file does not say
 */
record Produit(boolean connu, List<Entree> entrees, List<Figure> figures, List<String> autour) {

    /** Of a file that says nothing. */
    static final Produit INCONNU = new Produit(false, List.of(), List.of(), null);

    /**
     * A block, or a place to write in.
     *
     * @param origine clause, {@link Origine#AUCUNE} when unknown
     * @param texte   text as produced; the invitation of a place
     * @param zone    name of the place, null for a block
     * @param garde   text that Clausier would have written, when hands' own was kept in its place; null otherwise
     */
    record Entree(Origine origine, String texte, String zone, String garde) {
        boolean libre() {
            return zone != null;
        }
    }

    /** A figure. @param produit as it was printed @param noeud as its node says today */
    record Figure(String cle, String brut, Genre genre, String produit, String noeud) {
    }

    static Produit lire(Paquet paquet) throws SAXException {
        for (String nom : paquet.parties().keySet()) {
            if (nom.startsWith("customXml/") && nom.endsWith(".xml")) {
                Document partie = ArbreXml.lire(paquet.partie(nom).orElseThrow());
                if (PartieOrigines.ESPACE.equals(partie.getDocumentElement().getNamespaceURI())) {
                    return lire(partie.getDocumentElement());
                }
            }
        }
        return INCONNU;
    }

    private static Produit lire(Element racine) {
        List<String> noeuds = new ArrayList<>();
        List<Entree> entrees = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        List<String> autour = null;
        for (Element partie : ArbreXml.enfants(racine)) {
            switch (partie.getLocalName()) {
                case "valeurs" -> ArbreXml.enfants(partie).forEach(v -> noeuds.add(v.getTextContent()));
                case "figures" -> ArbreXml.enfants(partie).forEach(f -> figures.add(figure(f, noeuds, figures.size())));
                case "blocs" -> ArbreXml.enfants(partie).forEach(b -> bloc(b, Origine.AUCUNE, entrees));
                case "autour" -> autour = ArbreXml.enfants(partie).stream().map(Element::getTextContent).toList();
                default -> {
                    // Of a later version.
                }
            }
        }
        return new Produit(true, List.copyOf(entrees), List.copyOf(figures), autour);
    }

    private static Figure figure(Element f, List<String> noeuds, int rang) {
        String produit = f.getAttribute("produit");
        return new Figure(f.getAttribute("cle"), f.getAttribute("brut"), Genre.valueOf(f.getAttribute("genre")), produit,
                rang < noeuds.size() ? noeuds.get(rang) : produit);
    }

    private static void bloc(Element element, Origine origine, List<Entree> entrees) {
        switch (element.getLocalName()) {
            case "o" -> {
                String ligne = element.getAttribute("ligne");
                Origine clause = new Origine(element.getAttribute("clause"), element.getAttribute("version"), element.getAttribute("fichier"),
                        ligne.isEmpty() ? 0 : Integer.parseInt(ligne), element.getAttribute("titre"));
                ArbreXml.enfants(element).forEach(b -> bloc(b, clause, entrees));
            }
            case "z" -> entrees.add(new Entree(origine, element.getAttribute("invite"), element.getAttribute("id"), null));
            case "b" -> entrees.add(new Entree(origine, element.getTextContent(), null, element.hasAttribute("garde") ? element.getAttribute("garde") : null));
            default -> {
                // Of a later version.
            }
        }
    }
}
