// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.docx;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;

import org.docx4j.sharedtypes.STOnOff;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTBorder;
import org.docx4j.wml.CTString;
import org.docx4j.wml.CTTblLayoutType;
import org.docx4j.wml.CTTblLook;
import org.docx4j.wml.CTTblPrBase;
import org.docx4j.wml.Jc;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.STBorder;
import org.docx4j.wml.STTblLayoutType;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.TblGrid;
import org.docx4j.wml.TblGridCol;
import org.docx4j.wml.TblPr;
import org.docx4j.wml.TblWidth;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcPr;
import org.docx4j.wml.TcPrInner;
import org.docx4j.wml.Tr;
import org.docx4j.wml.TrPr;

import fr.clausier.clauses.document.Fragment;
import fr.clausier.clauses.document.Tableau;
import fr.clausier.clauses.document.Tableau.Alignement;
import fr.clausier.documents.gabarit.Gabarit;
import fr.clausier.documents.gabarit.RoleStyle;
import fr.clausier.documents.typographie.Caracteres;
import fr.clausier.documents.typographie.TypographieFrancaise;

/**
 * Makes tables: fixed column widths, a header row that repeats on each page, rows that are never cut in two, a title
 * for screen readers.
 */
final class Tableaux {

    /** A table of that many rows or fewer stays on one page. */
    private static final int PETIT = 7;
    private static final ObjectFactory WML = new ObjectFactory();

    private final Gabarit gabarit;
    private final Paragraphes paragraphes;
    private final References references;

    Tableaux(Gabarit gabarit, Paragraphes paragraphes, References references) {
        this.references = references;
        this.gabarit = gabarit;
        this.paragraphes = paragraphes;
    }

    /** @param rubrique heading above the table, its title for screen readers when it has no caption */
    Tbl de(Tableau source, String rubrique) {
        Largeurs partage = new Largeurs(gabarit);
        boolean serre = partage.estSerre(source);
        int[] largeurs = partage.de(source, serre);
        Tbl tableau = new Tbl();
        tableau.setTblPr(proprietes(source, rubrique));
        tableau.setTblGrid(grille(largeurs));
        tableau.getContent().add(ligneDeTitre(source, largeurs, serre));
        int nombre = source.lignes().size();
        for (int i = 0; i < nombre; i++) {
            boolean derniere = i + 1 == nombre;
            // A longer table may be cut, but never so as to leave one row alone.
            boolean liee = !derniere && (nombre <= PETIT || i == 0 || i + 2 == nombre);
            tableau.getContent().add(ligne(source, source.lignes().get(i), largeurs, liee, serre));
        }
        return tableau;
    }

    private TblPr proprietes(Tableau source, String rubrique) {
        TblPr proprietes = new TblPr();
        CTTblPrBase.TblStyle style = new CTTblPrBase.TblStyle();
        style.setVal(gabarit.style(RoleStyle.TABLEAU));
        proprietes.setTblStyle(style);
        proprietes.setTblW(largeur(gabarit.miseEnPage().largeurTexte()));
        CTTblLayoutType disposition = new CTTblLayoutType();
        disposition.setType(STTblLayoutType.FIXED);
        proprietes.setTblLayout(disposition);
        CTTblLook aspect = new CTTblLook();
        aspect.setVal("0620");
        aspect.setFirstRow(STOnOff.ONE);
        aspect.setLastRow(STOnOff.ZERO);
        aspect.setFirstColumn(STOnOff.ZERO);
        aspect.setLastColumn(STOnOff.ZERO);
        aspect.setNoHBand(STOnOff.ONE);
        aspect.setNoVBand(STOnOff.ONE);
        proprietes.setTblLook(aspect);
        proprietes.setTblCaption(texte(source.legende().isEmpty() ? rubrique : source.legende()));
        proprietes.setTblDescription(texte(description(source)));
        return proprietes;
    }

    private static CTString texte(String valeur) {
        CTString texte = new CTString();
        texte.setVal(TypographieFrancaise.appliquer(Caracteres.lisibles(valeur)));
        return texte;
    }

    /** What a screen reader says before it enters the table. */
    private static String description(Tableau source) {
        String colonnes = source.colonnes().stream().map(c -> c.titre().replace('\n', ' ')).collect(Collectors.joining(", "));
        long lignes = source.lignes().stream().filter(l -> !l.total()).count();
        boolean total = lignes < source.lignes().size();
        return "Tableau de " + lignes + (lignes > 1 ? " lignes" : " ligne") + (total ? " et un total" : "") + ". Colonnes : "
                + colonnes + ".";
    }

    private static TblGrid grille(int[] largeurs) {
        TblGrid grille = new TblGrid();
        for (int largeur : largeurs) {
            TblGridCol colonne = new TblGridCol();
            colonne.setW(BigInteger.valueOf(largeur));
            grille.getGridCol().add(colonne);
        }
        return grille;
    }

    private Tr ligneDeTitre(Tableau source, int[] largeurs, boolean serre) {
        Tr ligne = ligneInsecable();
        ligne.getTrPr().getCnfStyleOrDivIdOrGridBefore()
                .add(WML.createCTTrPrBaseTblHeader(new BooleanDefaultTrue()));
        for (int i = 0; i < largeurs.length; i++) {
            Tableau.Colonne colonne = source.colonnes().get(i);
            P texte = paragraphes.de(serre ? RoleStyle.ENTETE_TABLEAU_SERRE : RoleStyle.ENTETE_TABLEAU, colonne.titre());
            aligner(texte, colonne.alignement());
            Paragraphes.lierAuSuivant(texte);
            ligne.getContent().add(cellule(texte, largeurs[i]));
        }
        return ligne;
    }

    private Tr ligne(Tableau source, Tableau.Ligne contenu, int[] largeurs, boolean lieeALaSuivante,
            boolean serre) {
        Tr ligne = ligneInsecable();
        RoleStyle role = contenu.total() ? RoleStyle.TOTAL_TABLEAU : RoleStyle.TEXTE_TABLEAU;
        for (int i = 0; i < largeurs.length; i++) {
            List<Fragment> fragments = contenu.cellules().get(i);
            P texte = paragraphes.de(serre ? role.serre() : role, Passages.de(fragments, references, demande(source, contenu, i)));
            aligner(texte, source.colonnes().get(i).alignement());
            if (lieeALaSuivante) {
                Paragraphes.lierAuSuivant(texte);
            }
            Tc cellule = cellule(texte, largeurs[i]);
            if (contenu.total()) {
                souligner(cellule);
            }
            ligne.getContent().add(cellule);
        }
        return ligne;
    }

    /** What a cell answers: the words that open its row, then those of its column. */
    private static String demande(Tableau source, Tableau.Ligne ligne, int colonne) {
        StringBuilder demande = new StringBuilder();
        if (colonne > 0) {
            ligne.cellules().getFirst().forEach(f -> demande.append(f.texte()));
        }
        String titre = source.colonnes().get(colonne).titre().replace('\n', ' ');
        return demande.isEmpty() ? titre : demande + ", " + titre;
    }

    private static Tr ligneInsecable() {
        Tr ligne = new Tr();
        TrPr proprietes = new TrPr();
        proprietes.getCnfStyleOrDivIdOrGridBefore().add(WML.createCTTrPrBaseCantSplit(new BooleanDefaultTrue()));
        ligne.setTrPr(proprietes);
        return ligne;
    }

    private static Tc cellule(P texte, int largeur) {
        Tc cellule = new Tc();
        TcPr proprietes = new TcPr();
        proprietes.setTcW(largeur(largeur));
        cellule.setTcPr(proprietes);
        cellule.getContent().add(texte);
        return cellule;
    }

    /** A rule above a total, as on a bill. */
    private static void souligner(Tc cellule) {
        CTBorder trait = new CTBorder();
        trait.setVal(STBorder.SINGLE);
        trait.setSz(BigInteger.valueOf(6));
        trait.setSpace(BigInteger.ZERO);
        trait.setColor("1F3864");
        TcPrInner.TcBorders bords = new TcPrInner.TcBorders();
        bords.setTop(trait);
        cellule.getTcPr().setTcBorders(bords);
    }

    private static void aligner(P paragraphe, Alignement alignement) {
        if (alignement != Alignement.GAUCHE) {
            Jc cadrage = new Jc();
            cadrage.setVal(alignement == Alignement.DROITE ? JcEnumeration.RIGHT : JcEnumeration.CENTER);
            paragraphe.getPPr().setJc(cadrage);
        }
    }

    private static TblWidth largeur(int valeur) {
        TblWidth largeur = new TblWidth();
        largeur.setType(TblWidth.TYPE_DXA);
        largeur.setW(BigInteger.valueOf(valeur));
        return largeur;
    }
}
