// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import static fr.clausier.documents.gabarit.Espaces.deballer;
import static fr.clausier.documents.paquet.ArbreXml.enfants;
import static fr.clausier.documents.gabarit.Espaces.retirer;

import java.util.List;
import java.util.Set;

import org.w3c.dom.Element;

/**
 * Cleans a part of a template that documents will hold (a header, a footer, the body with named places): what can act
 * or fetch goes, with what belongs to the author's file alone (comments, revisions, bindings); text, tables and
 * pictures stay.
 */
final class NettoyagePartie {

    /** Traces of editing, and marks that nothing needs. */
    private static final Set<String> TRACES = Set.of("proofErr", "permStart", "permEnd", "lastRenderedPageBreak",
            "commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef", "rPrChange", "pPrChange",
            "sectPrChange", "tblPrChange", "tblPrExChange", "tcPrChange", "trPrChange", "tblGridChange",
            "numberingChange", "cellIns", "cellDel", "cellMerge", "del", "moveFrom", "moveFromRangeStart",
            "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd", "customXmlInsRangeStart",
            "customXmlInsRangeEnd", "customXmlDelRangeStart", "customXmlDelRangeEnd", "customXmlMoveFromRangeStart",
            "customXmlMoveFromRangeEnd", "customXmlMoveToRangeStart", "customXmlMoveToRangeEnd", "smartTagPr",
            "customXmlPr", "dataBinding", "placeholder", "printerSettings", "contentPart");
    private static final Set<String> ENVELOPPES = Set.of("smartTag", "customXml", "ins", "moveTo");
    private static final Set<String> DANGERS = Set.of("altChunk", "subDoc", "control", "movie");
    private static final Set<String> NOTES = Set.of("footnoteReference", "endnoteReference");

    private final String nom;
    private final ElementsLies lies;
    private final Identifiants identifiants;
    private final Releve releve;

    NettoyagePartie(String nom, ElementsLies lies, Identifiants identifiants, Releve releve) {
        this.nom = nom;
        this.lies = lies;
        this.identifiants = identifiants;
        this.releve = releve;
    }

    void nettoyer(Element racine) throws Refus {
        AttributsPartie.nettoyer(racine);
        for (Element enfant : enfants(racine)) {
            element(enfant);
        }
        new ChampsPartie(nom, releve).nettoyer(racine);
    }

    private void element(Element element) throws Refus {
        if (!Espaces.estConnu(element.getNamespaceURI())) {
            retirer(element);
            return;
        }
        boolean garde = switch (element.getNamespaceURI()) {
            case Espaces.W -> word(element);
            case Espaces.MC -> variante(element);
            case Espaces.A -> lies.dessin(element);
            case Espaces.V, Espaces.O -> lies.ancienDessin(element);
            default -> true;
        };
        if (garde) {
            AttributsPartie.nettoyer(element);
            identifiants.renumeroter(element);
            suite(element);
        }
    }

    private void suite(Element parent) throws Refus {
        for (Element enfant : enfants(parent)) {
            element(enfant);
        }
    }

    /** Returns whether the element stays. */
    private boolean word(Element element) throws Refus {
        String genre = element.getLocalName();
        if (TRACES.contains(genre)) {
            retirer(element);
            return false;
        }
        if (ENVELOPPES.contains(genre)) {
            suite(element);
            deballer(element);
            return false;
        }
        if (DANGERS.contains(genre)) {
            // A cell or a header must keep a paragraph.
            if ("altChunk".equals(genre)) {
                element.getParentNode().insertBefore(Espaces.creer(element, "p"), element);
            }
            retirer(element);
            return false;
        }
        if (NOTES.contains(genre)) {
            releve.ignore("les notes de bas de page ou de fin du gabarit", nom, "");
            retirer(element);
            return false;
        }
        return switch (genre) {
            case "object" -> apercu(element);
            case "drawing" -> dessinAdmis(element);
            case "hyperlink" -> lien(element);
            case "bookmarkStart", "bookmarkEnd" -> identifiants.signet(element);
            case "headerReference", "footerReference" -> lies.enTete(element);
            default -> true;
        };
    }

    /** An embedded object leaves its picture. */
    private boolean apercu(Element objet) throws Refus {
        Element image = Espaces.creer(objet, "pict");
        for (Element enfant : enfants(objet)) {
            if (Espaces.V.equals(enfant.getNamespaceURI())) {
                enfant.removeAttributeNS(Espaces.O, "ole");
                image.appendChild(enfant);
            }
        }
        objet.getParentNode().insertBefore(image, objet);
        retirer(objet);
        suite(image);
        return false;
    }

    private boolean dessinAdmis(Element dessin) {
        List<Element> donnees = Espaces.tous(dessin, Espaces.A, "graphicData");
        boolean admis = !donnees.isEmpty() && donnees.stream().flatMap(d -> enfants(d).stream())
                .allMatch(e -> Espaces.estDessin(e.getNamespaceURI())) && lies.imagesPresentes(dessin);
        if (!admis) {
            releve.ignore("un dessin, un graphique ou une image liée que les documents ne peuvent pas reprendre", nom,
                    "Remplacez-le par une image insérée (PNG ou JPEG).");
            retirer(dessin);
        }
        return admis;
    }

    private boolean lien(Element lien) throws Refus {
        if (lies.lien(lien)) {
            return true;
        }
        suite(lien);
        deballer(lien);
        return false;
    }

    /**
     * Of the variants of one thing, the newest that documents can hold: shapes and their text; else what the file keeps
     * for older Words. Two variants kept side by side would have colliding identifiers.
     */
    private boolean variante(Element element) throws Refus {
        if (!"AlternateContent".equals(element.getLocalName())) {
            return true;
        }
        Element choix = null;
        Element repli = null;
        for (Element enfant : enfants(element)) {
            boolean admis = "Choice".equals(enfant.getLocalName()) && lies.connait(enfant);
            choix = choix == null && admis ? enfant : choix;
            repli = "Fallback".equals(enfant.getLocalName()) ? enfant : repli;
        }
        for (Element enfant : enfants(element)) {
            if (enfant != choix && (choix != null || enfant != repli)) {
                retirer(enfant);
            }
        }
        Element gardee = choix == null ? repli : choix;
        if (gardee != null) {
            suite(gardee);
        }
        if (choix == null || enfants(choix).isEmpty()) {
            for (Element enfant : enfants(element)) {
                deballer(enfant);
            }
            deballer(element);
        }
        return false;
    }

}
