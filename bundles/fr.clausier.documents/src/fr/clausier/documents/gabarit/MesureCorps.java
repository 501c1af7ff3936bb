// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import static fr.clausier.documents.gabarit.Espaces.W;
import static fr.clausier.documents.gabarit.Espaces.attribut;
import static fr.clausier.documents.gabarit.Espaces.enfant;
import static fr.clausier.documents.gabarit.Espaces.estW;

import java.util.ArrayList;
import java.util.List;

import org.docx4j.XmlUtils;
import org.docx4j.jaxb.Context;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.w3c.dom.Element;

import fr.clausier.documents.paquet.ArbreXml;
import jakarta.xml.bind.JAXBException;

/**
 * Collects what stands above the text of documents in a template's body, in the form in which pages are estimated:
 * paragraphs one below the other, a row of a table reduced to its tallest cell, a break as a new page.
 */
final class MesureCorps {

    private final String nom;
    private final List<Object> avant = new ArrayList<>();
    private boolean fini;
    private boolean saut;

    MesureCorps(String nom) {
        this.nom = nom;
    }

    List<Object> avant() {
        return avant;
    }

    /** The text of documents starts here. */
    void finir() {
        fini = true;
    }

    void ajouter(Element element, String xml) throws Refus {
        if (fini) {
            return;
        }
        String place = estW(element, "sdt") ? PlacesNommees.nom(element) : "";
        if (Place.estBloc(place) && Marques.de(place).equals(element.getTextContent())) {
            tourner();
            fini = Place.CORPS.equals(place);
            if (!fini) {
                avant.add(place);
            }
            return;
        }
        switch (element.getLocalName()) {
            case "p" -> paragraphe(element, xml);
            case "tbl" -> tableau(element);
            case "sdt" -> contenu(enfant(element, "sdtContent"));
            default -> { }
        }
    }

    private void contenu(Element contenu) throws Refus {
        if (contenu != null) {
            for (Element suite : ArbreXml.enfants(contenu)) {
                ajouter(suite, ArbreXml.ecrire(suite));
            }
        }
    }

    private void tableau(Element tableau) throws Refus {
        for (Element ligne : Espaces.tous(tableau, W, "tr")) {
            Element haute = null;
            for (Element cellule : Espaces.tous(ligne, W, "tc")) {
                if (haute == null || Espaces.tous(cellule, W, "p").size() > Espaces.tous(haute, W, "p").size()) {
                    haute = cellule;
                }
            }
            if (haute != null) {
                contenu(haute);
            }
        }
    }

    private void paragraphe(Element element, String xml) throws Refus {
        try {
            P paragraphe = (P) XmlUtils.unwrap(XmlUtils.unmarshalString(xml, Context.jc, P.class));
            if (saut) {
                if (paragraphe.getPPr() == null) {
                    paragraphe.setPPr(new PPr());
                }
                paragraphe.getPPr().setPageBreakBefore(new BooleanDefaultTrue());
                saut = false;
            }
            avant.add(paragraphe);
        } catch (JAXBException | RuntimeException e) {
            throw Refus.illisible(nom, e);
        }
        Element section = Espaces.tous(element, W, "sectPr").stream().findFirst().orElse(null);
        Element genre = section == null ? null : enfant(section, "type");
        saut |= section != null && !(genre != null && "continuous".equals(attribut(genre, "val")))
                || Espaces.tous(element, W, "br").stream().anyMatch(b -> "page".equals(attribut(b, "type")));
    }

    /** A break just above a place: an empty line carries it, since what the place receives is not known yet. */
    private void tourner() {
        if (saut) {
            P vide = new P();
            vide.setPPr(new PPr());
            vide.getPPr().setPageBreakBefore(new BooleanDefaultTrue());
            avant.add(vide);
            saut = false;
        }
    }
}
