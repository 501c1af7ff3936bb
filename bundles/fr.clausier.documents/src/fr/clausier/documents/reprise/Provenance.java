// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.reprise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

import fr.clausier.clauses.document.Origine;
import fr.clausier.documents.gabarit.DocumentIllisible;
import fr.clausier.documents.gabarit.DocumentRecu;
import fr.clausier.documents.paquet.ArbreXml;
import fr.clausier.documents.paquet.Paquet;
import fr.clausier.documents.reprise.LectureBlocs.Lu;
import fr.clausier.documents.reprise.Produit.Entree;

/**
 * Where a paragraph, an item or a table of a document comes from.
 *
 * @param texte   its words
 * @param origine clause and strategy line, {@link Origine#AUCUNE} for what no clause worded
 * @param zone    name of the place to write in where it stands, empty when it stands in none
 */
public record Provenance(String texte, Origine origine, String zone) {

    /**
     * The blocks of a document in reading order, with where they come from. A file that lost its own part still knows the
     * clause and the line from the tags of its controls; the title of the clause and the strategy file are then unknown.
     *
     * @throws DocumentIllisible when the file cannot be read
     */
    public static List<Provenance> lire(byte[] docx) throws DocumentIllisible {
        return lire("document", docx);
    }

    /** The same. @param nom name of the file, for the message */
    public static List<Provenance> lire(String nom, byte[] docx) throws DocumentIllisible {
        Paquet paquet = DocumentRecu.ouvrir(nom, docx);
        try {
            Produit produit = Produit.lire(paquet);
            Document document = ArbreXml.lire(paquet.partie("word/document.xml").orElseThrow());
            List<Lu> lus = new LectureBlocs(produit).lire(Arbre.enfant(document.getDocumentElement(), "body"));
            return reunir(produit, lus);
        } catch (SAXException | RuntimeException | StackOverflowError e) {
            throw new DocumentIllisible(nom, "il est endommagé", "Ouvrez-le dans Word et enregistrez-le à nouveau.", e);
        }
    }

    private static List<Provenance> reunir(Produit produit, List<Lu> lus) {
        List<Entree> entrees = produit.entrees().stream().filter(e -> e.libre() || !e.texte().isEmpty()).toList();
        List<String> avant = entrees.stream().map(e -> e.libre() ? Reprise.MARQUE_ZONE + e.zone() : e.texte()).toList();
        List<String> apres = lus.stream().map(l -> l.zone() != null ? Reprise.MARQUE_ZONE + l.zone() : l.texte()).toList();
        Map<Integer, Origine> connues = new HashMap<>();
        for (Alignement.Paire paire : Alignement.de(avant, apres)) {
            if (paire.avant() >= 0 && paire.apres() >= 0) {
                connues.put(paire.apres(), entrees.get(paire.avant()).origine());
            }
        }
        List<Provenance> toutes = new ArrayList<>();
        for (int i = 0; i < lus.size(); i++) {
            Lu lu = lus.get(i);
            Origine origine = connues.getOrDefault(i, lu.clause().isEmpty() ? Origine.AUCUNE : deLEtiquette(lu.clause()));
            if (lu.zone() == null) {
                toutes.add(new Provenance(TexteCanonique.lisible(lu.texte()), origine, ""));
            } else {
                List<Element> contenu = ContenuZone.de(lu.element());
                toutes.add(new Provenance(ContenuZone.texte(contenu), Origine.AUCUNE, lu.zone()));
            }
        }
        return toutes;
    }

    /** What the short tag of a control says: {@code clause=…;version=…;ligne=…}. */
    static Origine deLEtiquette(String etiquette) {
        Map<String, String> dit = new HashMap<>();
        for (String champ : etiquette.split(";")) {
            int egal = champ.indexOf('=');
            if (egal > 0) {
                dit.put(champ.substring(0, egal), champ.substring(egal + 1));
            }
        }
        String ligne = dit.getOrDefault("ligne", "0");
        return new Origine(dit.getOrDefault("clause", ""), dit.getOrDefault("version", ""), "", ligne.matches("\\d{1,6}") ? Integer.parseInt(ligne) : 0);
    }
}
