// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.TreeMap;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import fr.clausier.documents.paquet.LecteurXml;

/**
 * What a template's body says about its pages: size, margins, headers and footers. The text itself is never read: a
 * document replaces it.
 */
final class SectionSource {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String SECTION = "sectPr";

    private final Map<String, String> enTetes = new TreeMap<>();
    private final Map<String, String> pieds = new TreeMap<>();
    private MiseEnPage miseEnPage = MiseEnPage.A4;
    private boolean premierePageDifferente;
    private int textes;
    private boolean pageEcartee;

    SectionSource(byte[] document, String nom) throws Refus {
        try {
            lire(LecteurXml.ouvrir(new ByteArrayInputStream(document)));
        } catch (XMLStreamException e) {
            throw Refus.illisible(nom, e);
        }
        if (!miseEnPage.estUtilisable()) {
            miseEnPage = MiseEnPage.A4;
            pageEcartee = true;
        }
    }

    /** Says what of the body documents do not take. */
    void noter(Releve releve, String nom) {
        if (textes > 0) {
            releve.ignore("le texte du corps : sans place nommée, les pièces ne reprennent que la mise en forme", nom,
                    "Pour garder une page de garde, posez des contrôles de contenu ; « clausier gabarit creer » en donne un exemple.");
        }
        if (pageEcartee) {
            releve.conseil("la page du gabarit ne laisse pas assez de place au texte : une page A4 la remplace", nom,
                    "Vérifiez les marges et la taille de la page.");
        }
    }

    /** Relation identifiers of headers by kind: {@code default}, {@code first}, {@code even}. */
    Map<String, String> enTetes() {
        return enTetes;
    }

    /** Relation identifiers of footers by kind. */
    Map<String, String> pieds() {
        return pieds;
    }

    MiseEnPage miseEnPage() {
        return miseEnPage;
    }

    boolean premierePageDifferente() {
        return premierePageDifferente;
    }

    /** Later sections inherit the headers of earlier ones, so the last word counts, kind by kind. */
    private void lire(XMLStreamReader lecteur) throws XMLStreamException {
        boolean dansSection = false;
        while (lecteur.hasNext()) {
            int evenement = lecteur.next();
            if (evenement == XMLStreamConstants.START_ELEMENT) {
                String element = lecteur.getLocalName();
                textes += "t".equals(element) ? 1 : 0;
                if (SECTION.equals(element)) {
                    dansSection = true;
                    premierePageDifferente = false;
                } else if (dansSection) {
                    lireElement(lecteur, element);
                }
            } else if (evenement == XMLStreamConstants.END_ELEMENT && SECTION.equals(lecteur.getLocalName())) {
                dansSection = false;
            }
        }
    }

    private void lireElement(XMLStreamReader lecteur, String element) {
        switch (element) {
            case "headerReference" -> reference(lecteur, enTetes);
            case "footerReference" -> reference(lecteur, pieds);
            case "titlePg" -> premierePageDifferente = estVrai(attribut(lecteur, "val"));
            case "pgSz" -> miseEnPage = new MiseEnPage(entier(lecteur, "w", MiseEnPage.A4.largeur()),
                    entier(lecteur, "h", MiseEnPage.A4.hauteur()), miseEnPage.haut(), miseEnPage.droite(),
                    miseEnPage.bas(), miseEnPage.gauche(), miseEnPage.entete(), miseEnPage.pied(),
                    miseEnPage.gouttiere());
            case "pgMar" -> miseEnPage = new MiseEnPage(miseEnPage.largeur(), miseEnPage.hauteur(),
                    entier(lecteur, "top", MiseEnPage.A4.haut()), entier(lecteur, "right", MiseEnPage.A4.droite()),
                    entier(lecteur, "bottom", MiseEnPage.A4.bas()), entier(lecteur, "left", MiseEnPage.A4.gauche()),
                    entier(lecteur, "header", MiseEnPage.A4.entete()),
                    entier(lecteur, "footer", MiseEnPage.A4.pied()), entier(lecteur, "gutter", 0));
            default -> { }
        }
    }

    private static void reference(XMLStreamReader lecteur, Map<String, String> references) {
        String genre = attribut(lecteur, "type");
        String id = lecteur.getAttributeValue(RELATIONS, "id");
        if (id != null) {
            references.put("first".equals(genre) || "even".equals(genre) ? genre : "default", id);
        }
    }

    private static int entier(XMLStreamReader lecteur, String nom, int defaut) {
        try {
            return Integer.parseInt(attribut(lecteur, nom));
        } catch (NumberFormatException e) {
            // Absent or unreadable: the house value is a safe page.
            return defaut;
        }
    }

    private static boolean estVrai(String valeur) {
        return !("0".equals(valeur) || "false".equals(valeur) || "off".equals(valeur));
    }

    /** An attribute of Word's own namespace, whatever its prefix. */
    private static String attribut(XMLStreamReader lecteur, String nom) {
        for (int i = 0; i < lecteur.getAttributeCount(); i++) {
            if (nom.equals(lecteur.getAttributeLocalName(i)) && !RELATIONS.equals(lecteur.getAttributeNamespace(i))) {
                return lecteur.getAttributeValue(i);
            }
        }
        return "";
    }
}
