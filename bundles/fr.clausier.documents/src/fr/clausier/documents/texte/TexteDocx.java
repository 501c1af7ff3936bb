// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.texte;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.CTSdtDocPart;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.P;
import org.docx4j.wml.SdtElement;
import org.docx4j.wml.Style;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Tr;

import fr.clausier.clauses.document.Fragment;
import fr.clausier.clauses.document.Paragraphe.Genre;
import fr.clausier.clauses.document.Tableau.Alignement;
import fr.clausier.documents.gabarit.RoleStyle;
import fr.clausier.documents.gabarit.RolesDesStyles;
import fr.clausier.documents.paquet.LimitesDocx4j;

/** Reads a produced Word file back as the text of {@link TexteRenderer}, without its table of contents. */
public final class TexteDocx {

    private static final String SOMMAIRE = "Table of Contents";
    private static final Set<RoleStyle> TOTAUX = EnumSet.of(RoleStyle.TOTAL_TABLEAU, RoleStyle.TOTAL_TABLEAU_SERRE);

    private final Feuille feuille = new Feuille();
    private final Map<String, RoleStyle> roles = new HashMap<>();
    private final NumerosDocx numeros;

    private TexteDocx(MainDocumentPart partie) throws Docx4JException {
        Map<String, Style> styles = new HashMap<>();
        for (Style style : partie.getStyleDefinitionsPart().getContents().getStyle()) {
            styles.put(style.getStyleId(), style);
        }
        RolesDesStyles.de(partie.getStyleDefinitionsPart().getContents()).forEach((role, id) -> roles.put(id, role));
        numeros = new NumerosDocx(partie.getNumberingDefinitionsPart().getContents(), styles);
    }

    /** The text of a file that {@code DocxRenderer} has produced. */
    public static String lire(byte[] docx) {
        LimitesDocx4j.poser();
        try {
            MainDocumentPart partie =
                    WordprocessingMLPackage.load(new ByteArrayInputStream(docx)).getMainDocumentPart();
            TexteDocx lecture = new TexteDocx(partie);
            partie.getContents().getBody().getContent().forEach(lecture::element);
            return lecture.feuille.texte();
        } catch (Docx4JException e) {
            throw new IllegalArgumentException("Ce fichier n'est pas un document produit par Clausier.", e);
        }
    }

    /** The text of a file that {@code DocxRenderer} has produced. */
    public static String lire(Path docx) throws IOException {
        return lire(Files.readAllBytes(docx));
    }

    private void element(Object brut) {
        switch (XmlUtils.unwrap(brut)) {
            case P paragraphe -> paragraphe(paragraphe);
            case SdtElement zone when !estSommaire(zone) -> zone.getSdtContent().getContent().forEach(this::element);
            case Tbl tableau -> tableau(tableau);
            default -> { }
        }
    }

    private static boolean estSommaire(SdtElement zone) {
        CTSdtDocPart partie = (CTSdtDocPart) zone.getSdtPr().getByClass(CTSdtDocPart.class);
        return partie != null && partie.getDocPartGallery() != null && SOMMAIRE.equals(partie.getDocPartGallery().getVal());
    }

    private void paragraphe(P paragraphe) {
        RoleStyle role = role(paragraphe);
        List<Fragment> fragments = LectureParagraphe.fragments(paragraphe);
        String texte = Feuille.marquer(fragments);
        switch (role) {
            case TITRE -> feuille.titre(texte);
            case SOUS_TITRE -> feuille.sousTitre(texte);
            case FICHE -> fait(fragments);
            case TITRE_1, TITRE_2, TITRE_3, TITRE_4 -> {
                int niveau = RoleStyle.titres().indexOf(role) + 1;
                feuille.section(numeros.titre(paragraphe, niveau), texte);
            }
            case PUCE -> feuille.puce(texte);
            case NUMERO -> feuille.numero(numeros.element(paragraphe), texte);
            case LEGENDE -> feuille.legende(texte);
            case VIGILANCE -> feuille.paragraphe(Genre.VIGILANCE, texte);
            case SIGNATURE -> feuille.paragraphe(Genre.SIGNATURE, texte);
            case NOTE -> feuille.paragraphe(Genre.NOTE, texte);
            default -> feuille.paragraphe(Genre.CORPS, texte);
        }
    }

    private RoleStyle role(P paragraphe) {
        return paragraphe.getPPr() == null || paragraphe.getPPr().getPStyle() == null ? RoleStyle.CORPS
                : roles.getOrDefault(paragraphe.getPPr().getPStyle().getVal(), RoleStyle.CORPS);
    }

    /** Label, tab, value. */
    private void fait(List<Fragment> fragments) {
        StringBuilder texte = new StringBuilder();
        fragments.forEach(f -> texte.append(f.texte()));
        int tabulation = texte.indexOf("\t");
        feuille.fait(texte.substring(0, tabulation), texte.substring(tabulation + 1));
    }

    private void tableau(Tbl tableau) {
        Grille grille = null;
        for (Object brut : tableau.getContent()) {
            List<P> cellules = cellules((Tr) XmlUtils.unwrap(brut));
            if (grille == null) {
                grille = new Grille(cellules.stream().map(TexteDocx::alignement).toList());
            }
            grille.ajouter(cellules.stream().map(LectureParagraphe::fragments).map(Feuille::marquer).toList(),
                    TOTAUX.contains(role(cellules.getFirst())));
        }
        feuille.tableau(grille);
    }

    private static List<P> cellules(Tr ligne) {
        List<P> cellules = new ArrayList<>();
        for (Object brut : ligne.getContent()) {
            cellules.add((P) ((Tc) XmlUtils.unwrap(brut)).getContent().getFirst());
        }
        return cellules;
    }

    private static Alignement alignement(P paragraphe) {
        if (paragraphe.getPPr().getJc() == null) {
            return Alignement.GAUCHE;
        }
        return paragraphe.getPPr().getJc().getVal() == JcEnumeration.RIGHT ? Alignement.DROITE : Alignement.CENTRE;
    }
}
