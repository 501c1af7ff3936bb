// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.pagination;

import java.util.ArrayList;
import java.util.List;

import org.docx4j.XmlUtils;
import org.docx4j.wml.Br;
import org.docx4j.wml.CTBookmark;
import org.docx4j.dml.wordprocessingDrawing.Inline;
import org.docx4j.wml.Drawing;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.SdtElement;
import org.docx4j.wml.SdtRun;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Text;
import org.docx4j.wml.Tr;

import jakarta.xml.bind.JAXBElement;

/** Turns the content of a body into boxes. */
final class Composition {

    /** Side padding of the cells of a table. */
    private static final int MARGES_CELLULE = 226;
    /** Rule between two rows. */
    private static final int FILET = 10;
    /** Thicker rules above and below a table, and under its header row. */
    private static final int FILETS_TABLEAU = 35;
    /** How much thicker the rule above a total is. */
    private static final int FILET_TOTAL = 5;

    /** English Metric Units in a twentieth of a point. */
    private static final int EMU_PAR_VINGTIEME = 635;

    private final Mesures mesures;
    private final int largeur;
    private final List<Boite> boites = new ArrayList<>();
    private String stylePrecedent = "";

    Composition(Mesures mesures, int largeur) {
        this.mesures = mesures;
        this.largeur = largeur;
    }

    List<Boite> boites(List<Object> contenu) {
        contenu.forEach(this::element);
        return boites;
    }

    private void element(Object brut) {
        switch (XmlUtils.unwrap(brut)) {
            case P paragraphe -> ajouter(paragraphe);
            case SdtElement zone -> zone.getSdtContent().getContent().forEach(this::element);
            case Tbl tableau -> {
                tableau(tableau);
                stylePrecedent = "";
            }
            default -> { }
        }
    }

    /** Paragraphs of one style that follow each other stand in one frame. */
    private void ajouter(P paragraphe) {
        Boite boite = paragraphe(paragraphe, largeur);
        String style = style(paragraphe);
        if (style.equals(stylePrecedent) && boite.bords() > 0) {
            boites.add(boites.removeLast().sansBords(mesures.de(style).bordBas()));
            boite = boite.sansBords(mesures.de(style).bordHaut());
        }
        boites.add(boite);
        stylePrecedent = style;
    }

    private static String style(P paragraphe) {
        return paragraphe.getPPr() == null || paragraphe.getPPr().getPStyle() == null ? ""
                : paragraphe.getPPr().getPStyle().getVal();
    }

    private Boite paragraphe(P paragraphe, int place) {
        MesureStyle style = Mesures.paragraphe(mesures.de(style(paragraphe)), paragraphe.getPPr());
        List<Texte.Morceau> morceaux = new ArrayList<>();
        List<String> signets = new ArrayList<>();
        lire(paragraphe.getContent(), morceaux, signets);
        int lignes = Texte.lignes(morceaux, style, place);
        boolean nouvellePage = paragraphe.getPPr() != null
                && Mesures.vrai(paragraphe.getPPr().getPageBreakBefore(), false);
        int image = hauteurImage(paragraphe);
        if (image > 0) {
            return new Boite(style.avant(), 1, image, 0, style.bordHaut() + style.bordBas(), style.apres(), style.lieAuSuivant(), true, false, 0, signets);
        }
        return new Boite(style.avant(), lignes, Math.max(1, style.hauteurLigne()), style.jeu(),
                style.bordHaut() + style.bordBas(), style.apres(),
                style.lieAuSuivant(), style.insecable(), nouvellePage, 0, signets);
    }

    /** Height of the picture that a paragraph holds, in twentieths of a point; 0 when it holds none. */
    private static int hauteurImage(P paragraphe) {
        for (Object brut : paragraphe.getContent()) {
            if (XmlUtils.unwrap(brut) instanceof R passage) {
                for (Object contenu : passage.getContent()) {
                    if (XmlUtils.unwrap(contenu) instanceof Drawing dessin && dessin.getAnchorOrInline().getFirst() instanceof Inline image) {
                        return (int) (image.getExtent().getCy() / EMU_PAR_VINGTIEME);
                    }
                }
            }
        }
        return 0;
    }

    private static void lire(List<Object> contenu, List<Texte.Morceau> morceaux, List<String> signets) {
        for (Object brut : contenu) {
            switch (XmlUtils.unwrap(brut)) {
                case R passage -> morceaux.add(morceau(passage));
                case P.Hyperlink lien -> lire(lien.getContent(), morceaux, signets);
                case SdtRun controle -> lire(controle.getSdtContent().getContent(), morceaux, signets);
                case CTBookmark signet -> signets.add(signet.getName());
                default -> { }
            }
        }
    }

    private static Texte.Morceau morceau(R passage) {
        StringBuilder texte = new StringBuilder();
        for (Object brut : passage.getContent()) {
            boolean instruction = brut instanceof JAXBElement<?> e
                    && "instrText".equals(e.getName().getLocalPart());
            switch (XmlUtils.unwrap(brut)) {
                case Text valeur when !instruction -> texte.append(valeur.getValue());
                case R.Tab tabulation -> texte.append('\t');
                case Br retour -> texte.append('\n');
                default -> { }
            }
        }
        return new Texte.Morceau(texte.toString(),
                passage.getRPr() != null && Mesures.vrai(passage.getRPr().getB(), false));
    }

    private void tableau(Tbl tableau) {
        int entete = 0;
        for (Object brut : tableau.getContent()) {
            if (XmlUtils.unwrap(brut) instanceof Tr ligne) {
                Boite boite = ligne(ligne, entete);
                boites.add(boite);
                entete = entete == 0 ? boite.hauteurLigne() : entete;
            }
        }
    }

    private Boite ligne(Tr ligne, int entete) {
        int hauteur = 0;
        boolean liee = false;
        boolean somme = false;
        for (Object brut : ligne.getContent()) {
            if (XmlUtils.unwrap(brut) instanceof Tc cellule) {
                somme |= cellule.getTcPr().getTcBorders() != null;
                int place = cellule.getTcPr().getTcW().getW().intValue() - MARGES_CELLULE;
                int total = 0;
                for (Object contenu : cellule.getContent()) {
                    Boite boite = paragraphe((P) contenu, place);
                    total += boite.avant() + boite.hauteur() + boite.apres();
                    liee |= boite.lieeASuivante();
                }
                hauteur = Math.max(hauteur, total);
            }
        }
        int filets = FILET + (entete == 0 ? FILETS_TABLEAU : 0) + (somme ? FILET_TOTAL : 0);
        return new Boite(0, 1, hauteur + filets, 0, 0, 0, liee, true, false, entete, List.of());
    }
}
