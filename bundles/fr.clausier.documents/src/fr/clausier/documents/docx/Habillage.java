// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.docx;

import java.util.List;
import java.util.Map;

import org.docx4j.XmlUtils;
import org.docx4j.jaxb.Context;
import org.docx4j.wml.Body;
import org.docx4j.wml.SectPr;

import fr.clausier.documents.gabarit.CorpsGabarit;
import fr.clausier.documents.gabarit.Gabarit;
import fr.clausier.documents.gabarit.Place;

/** Puts what a document writes into the body of its template: at its named places, or alone when it has none. */
final class Habillage {

    private static final String OUVERTURE = "<w:body>";
    private static final String FERMETURE = "</w:body>";

    /** The place of the text always holds something. */
    private static final String VIDE = "<w:p/>";

    private Habillage() {
    }

    /** The document part; a place that receives nothing vanishes. @param contenu blocks by place */
    static String xml(Map<String, List<Object>> contenu, Gabarit gabarit, Reperes reperes) {
        CorpsGabarit corps = gabarit.corps().orElse(null);
        if (corps == null) {
            return ecrire(contenu.get(Place.CORPS), gabarit.section());
        }
        String texte = ecrire(contenu.get(Place.CORPS), null);
        return texte.substring(0, texte.indexOf(OUVERTURE) + OUVERTURE.length()) + corps.remplir(place -> switch (place) {
            case Place.CORPS -> interieur(texte).isEmpty() ? VIDE : interieur(texte);
            case Place.SOMMAIRE, Place.FICHE -> interieur(ecrire(contenu.get(place), null));
            default -> reperes.valeur(place);
        }) + FERMETURE + "</w:document>";
    }

    private static String interieur(String xml) {
        return xml.substring(xml.indexOf(OUVERTURE) + OUVERTURE.length(), xml.lastIndexOf(FERMETURE));
    }

    private static String ecrire(List<Object> blocs, SectPr section) {
        Body corps = new Body();
        corps.getContent().addAll(blocs);
        corps.setSectPr(section);
        org.docx4j.wml.Document racine = new org.docx4j.wml.Document();
        racine.setBody(corps);
        // The zones of origin use an extension that Word ignores where it does not know it.
        racine.setIgnorable("w14 w15");
        // An empty body is written as one tag.
        return XmlUtils.marshaltoString(racine, false, false, Context.jc).replace("<w:body/>", OUVERTURE + FERMETURE);
    }
}
