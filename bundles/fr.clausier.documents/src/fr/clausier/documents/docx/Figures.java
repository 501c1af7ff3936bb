// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import jakarta.xml.bind.JAXBException;

import org.docx4j.XmlUtils;
import org.docx4j.jaxb.Context;
import org.docx4j.wml.R;

import fr.clausier.clauses.document.Figure;
import fr.clausier.documents.paquet.Paquet;
import fr.clausier.documents.reprise.PartieOrigines;

/** Writes the pictures of a document: one run in the text, one part of the package, one relationship. */
final class Figures {

    /** English Metric Units in a millimetre. */
    static final long EMU_PAR_MM = 36_000;
    private static final String RELATIONS = "word/_rels/document.xml.rels";
    /** Above the numbers that templates use for their own pictures. */
    private static final int PREMIER_NUMERO = 9_000;

    private final List<Figure> figures = new ArrayList<>();

    /** The run that shows a picture, no wider than the text. @param largeur width of the text, millimetres */
    R passage(Figure figure, int largeur) {
        figures.add(figure);
        int rang = figures.size();
        long cx = Math.min(figure.largeur(), largeur) * EMU_PAR_MM;
        long cy = cx * figure.hauteur() / figure.largeur();
        String xml = """
                <w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
                xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" \
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">\
                <wp:extent cx="%1$d" cy="%2$d"/><wp:docPr id="%3$d" name="Figure %4$d" descr="%5$s"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">\
                <pic:pic><pic:nvPicPr><pic:cNvPr id="%3$d" name="Figure %4$d" descr="%5$s"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="%6$s"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
                <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%1$d" cy="%2$d"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"""
                .formatted(cx, cy, PREMIER_NUMERO + rang, rang, PartieOrigines.echapper(figure.alternative()), id(rang));
        try {
            return (R) XmlUtils.unwrap(XmlUtils.unmarshalString(xml, Context.jc, R.class));
        } catch (JAXBException e) {
            throw new IllegalStateException("Figure " + rang, e);
        }
    }

    private static String id(int rang) {
        return "rIdClausierFigure" + rang;
    }

    /** Puts the pictures into the package. */
    void ecrire(Paquet paquet) {
        if (figures.isEmpty()) {
            return;
        }
        StringBuilder relations = new StringBuilder();
        for (int rang = 1; rang <= figures.size(); rang++) {
            String partie = "media/clausier-figure" + rang + ".png";
            paquet.mettre("word/" + partie, figures.get(rang - 1).png());
            relations.append("<Relationship Id=\"").append(id(rang)).append("\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"").append(partie).append("\"/>");
        }
        inserer(paquet, RELATIONS, "</Relationships>", relations.toString());
        String types = lire(paquet, Paquet.TYPES);
        if (!types.matches("(?is).*<Default\\b[^>]*Extension=\"png\".*")) {
            int debut = types.indexOf('>', types.indexOf("<Types")) + 1;
            paquet.mettre(Paquet.TYPES, types.substring(0, debut) + "<Default Extension=\"png\" ContentType=\"image/png\"/>" + types.substring(debut));
        }
    }

    private static void inserer(Paquet paquet, String partie, String avant, String ajout) {
        String texte = lire(paquet, partie);
        int place = texte.lastIndexOf(avant);
        paquet.mettre(partie, texte.substring(0, place) + ajout + texte.substring(place));
    }

    private static String lire(Paquet paquet, String partie) {
        return new String(paquet.partie(partie).orElseThrow(), StandardCharsets.UTF_8);
    }
}
