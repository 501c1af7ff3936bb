// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.docx4j.XmlUtils;
import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.WordprocessingML.NumberingDefinitionsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.wml.Document;
import org.docx4j.wml.Numbering;
import org.docx4j.wml.SectPr;
import org.docx4j.wml.Styles;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

import fr.clausier.documents.pagination.Mesures;
import fr.clausier.documents.paquet.ArbreXml;
import fr.clausier.documents.paquet.Paquet;
import jakarta.xml.bind.JAXBException;

/**
 * Builds an empty Word file from the parts of a template: its styles and numbering, completed; its theme; its page,
 * headers and footers; its body, when it has named places. Settings, fonts table and properties are always the house's own, so that no protection, macro
 * trace, mail merge or author's name of the template reaches a document.
 */
final class Preparation {

    private static final String DOCUMENT = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body><w:sectPr>"
            + "%s%s<w:cols w:space=\"708\"/>%s</w:sectPr></w:body></w:document>\n";
    private static final String IGNORES = "w14 w15";
    private static final String THEME = "word/theme1.xml";

    private final SourceGabarit source;
    private final Releve releve;
    private final Paquet cible = new Paquet();
    private final TypesDeContenu types = new TypesDeContenu();
    private final StringBuilder relations = new StringBuilder();

    private Preparation(SourceGabarit source, Releve releve) {
        this.source = source;
        this.releve = releve;
    }

    /** Prepares a template whose parts have already passed every check. */
    static Gabarit preparer(String nom, Paquet paquet, Releve releve) throws Refus {
        return new Preparation(new SourceGabarit(paquet), releve).gabarit(nom);
    }

    private Gabarit gabarit(String nom) throws Refus {
        Styles styles = lire(partieStyles(), source.partie("styles"), "styles.xml");
        Numbering numerotation = lire(partieNumeros(), source.partie("numbering"), "numbering.xml");
        StylesGabarit stylesCompletes = new StylesGabarit(styles,
                lire(partieStyles(), Optional.empty(), "styles.xml"));
        NumerosGabarit numeros = new NumerosGabarit(stylesCompletes, numerotation,
                lire(partieNumeros(), Optional.empty(), "numbering.xml"));
        Lacunes.noter(source, stylesCompletes, numeros, releve);

        // Extension prefixes of the source that nobody declares here would make the file invalid.
        styles.setIgnorable(IGNORES);
        numerotation.setIgnorable(IGNORES);
        // Documents add their lists at the very end of the part.
        numerotation.setNumIdMacAtCleanup(null);
        relier("styles", "styles.xml", ecrire(styles));
        relier("numbering", "numbering.xml", ecrire(numerotation));
        relier("settings", "settings.xml", parametres());
        relier("fontTable", "fontTable.xml", GabaritMaison.partie("fontTable.xml"));
        copierTheme();
        cible.mettre("_rels/.rels", GabaritMaison.partie("rels.xml"));
        cible.mettre("docProps/core.xml", GabaritMaison.partie("core.xml"));
        cible.mettre("docProps/app.xml", GabaritMaison.partie("app.xml"));
        CopieImages images = new CopieImages(source, cible, types);
        Identifiants identifiants = new Identifiants();
        EnTetesGabarit enTetes = new EnTetesGabarit(source, cible, types, images, identifiants, releve);
        boolean places = PreparationCorps.aDesPlaces(source.document(), source.nomDocument());
        PreparationCorps corps = places ? PreparationCorps.de(source, enTetes, images, identifiants, releve) : null;
        SectionSource section = new SectionSource(source.document(), source.nomDocument());
        if (corps == null) {
            enTetes.copier(section.enTetes(), false);
            enTetes.copier(section.pieds(), true);
            section.noter(releve, source.nomDocument());
        } else {
            relations.append(corps.relations());
        }
        MiseEnPage page = corps == null ? section.miseEnPage() : corps.miseEnPage();
        String document = DOCUMENT.formatted(enTetes.references(), page.xml(),
                section.premierePageDifferente() ? "<w:titlePg/>" : "");
        cible.mettre("word/document.xml", document);
        cible.mettre("word/_rels/document.xml.rels",
                EnTetesGabarit.relations(relations.toString() + enTetes.relations()));
        cible.mettre(Paquet.TYPES, types.xml());
        return new Gabarit(nom, cible, stylesCompletes, numeros, page, sectPr(document), new Mesures(styles),
                enTetes.partiesAReperes(), corps == null ? null : corps.corps(), releve.remarques());
    }

    private static SectPr sectPr(String document) throws Refus {
        try {
            return ((Document) XmlUtils.unmarshalString(document, Context.jc)).getBody().getSectPr();
        } catch (JAXBException e) {
            throw Refus.illisible("word/document.xml", e);
        }
    }

    private void relier(String type, String nom, byte[] contenu) {
        cible.mettre("word/" + nom, contenu);
        relations.append(EnTetesGabarit.relation("rId" + type, type, nom, false));
    }

    private void copierTheme() throws Refus {
        byte[] theme = source.partie("theme").orElse(null);
        if (theme != null) {
            cible.mettre(THEME, sansImages(theme));
            types.theme(THEME);
            relations.append(EnTetesGabarit.relation("rIdtheme", "theme", "theme1.xml", false));
        }
    }

    /** Fonts and colours of a theme are used; the pictures that fill its shapes stay behind, and plain colour replaces them. */
    private static String sansImages(byte[] theme) throws Refus {
        try {
            org.w3c.dom.Document arbre = ArbreXml.lire(theme);
            for (Element image : Espaces.tous(arbre.getDocumentElement(), Espaces.A, "blipFill")) {
                Element couleur = arbre.createElementNS(Espaces.A, "a:schemeClr");
                couleur.setAttribute("val", "phClr");
                Element uni = arbre.createElementNS(Espaces.A, "a:solidFill");
                uni.appendChild(couleur);
                image.getParentNode().replaceChild(uni, image);
            }
            return ArbreXml.ecrire(arbre);
        } catch (SAXException e) {
            throw Refus.illisible(THEME, e);
        }
    }

    /** The house settings, with the two switches that belong to the page. */
    private byte[] parametres() {
        String origine = source.partie("settings").map(s -> new String(s, StandardCharsets.UTF_8)).orElse("");
        String xml = new String(GabaritMaison.partie("settings.xml"), StandardCharsets.UTF_8);
        if (origine.contains("<w:evenAndOddHeaders/>")) {
            xml = xml.replace("<w:characterSpacingControl", "<w:evenAndOddHeaders/>\n  <w:characterSpacingControl");
        }
        if (origine.contains("<w:mirrorMargins/>")) {
            xml = xml.replace("<w:defaultTabStop", "<w:mirrorMargins/>\n  <w:defaultTabStop");
        }
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    private static StyleDefinitionsPart partieStyles() throws Refus {
        try {
            return new StyleDefinitionsPart();
        } catch (Docx4JException e) {
            throw Refus.illisible("word/styles.xml", e);
        }
    }

    private static NumberingDefinitionsPart partieNumeros() throws Refus {
        try {
            return new NumberingDefinitionsPart();
        } catch (Docx4JException e) {
            throw Refus.illisible("word/numbering.xml", e);
        }
    }

    /** Reads a part of the template, or the house's when the template has none. */
    private static <T> T lire(JaxbXmlPart<T> partie, Optional<byte[]> contenu, String nom) throws Refus {
        try {
            partie.unmarshal(new ByteArrayInputStream(contenu.orElseGet(() -> GabaritMaison.partie(nom))));
            return partie.getContents();
        } catch (JAXBException | Docx4JException | RuntimeException e) {
            // docx4j lets unchecked exceptions through for content it did not foresee.
            throw Refus.illisible("word/" + nom, e);
        }
    }

    private static byte[] ecrire(Object contenu) {
        return XmlUtils.marshaltoString(contenu, false, false, Context.jc).getBytes(StandardCharsets.UTF_8);
    }
}
