// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.docx;

import java.util.ArrayList;
import java.util.List;

import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.Br;
import org.docx4j.wml.CTSdtContentRun;
import org.docx4j.wml.Color;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.SdtPr;
import org.docx4j.wml.SdtRun;
import org.docx4j.wml.Tag;
import org.docx4j.wml.Text;

import fr.clausier.clauses.document.Fragment;
import fr.clausier.clauses.document.Lien;
import fr.clausier.documents.typographie.Caracteres;
import fr.clausier.documents.typographie.TypographieFrancaise;

/** Turns fragments of text into Word runs, with French typography. */
final class Passages {

    private Passages() {
    }

    static List<Object> de(List<Fragment> fragments) {
        List<Object> passages = new ArrayList<>();
        for (Fragment fragment : TypographieFrancaise.appliquer(fragments)) {
            passages.add(fragment.lien() instanceof Lien.Valeur valeur ? valeur(fragment, valeur) : passage(fragment));
        }
        return passages;
    }

    /** Fragments of which some refer to another article, and some are filled in by a candidate. */
    static List<Object> de(List<Fragment> fragments, References references) {
        return de(fragments, references, "");
    }

    /** The same in a cell. @param demande what the row and the column ask for */
    static List<Object> de(List<Fragment> fragments, References references, String demande) {
        List<Object> passages = new ArrayList<>();
        StringBuilder avant = new StringBuilder();
        for (Fragment fragment : TypographieFrancaise.appliquer(fragments)) {
            switch (fragment.lien()) {
                case Lien.Renvoi renvoi when renvoi.article() > 0 -> passages.addAll(references.passages(fragment, renvoi));
                case Lien.Valeur valeur -> passages.add(valeur(fragment, valeur));
                case null, default -> {
                    if (Saisies.contient(fragment.texte())) {
                        passages.addAll(Saisies.de(fragment, avant.toString(), demande));
                    } else {
                        passages.add(passage(fragment));
                    }
                }
            }
            avant.append(fragment.texte());
        }
        return passages;
    }

    static List<Object> de(String texte) {
        return de(List.of(Fragment.simple(texte)));
    }

    static R gras(String texte) {
        return passage(new Fragment(TypographieFrancaise.appliquer(texte), true, false));
    }

    /** Takes the italics away, for templates that have none. */
    static void redresser(List<Object> passages) {
        for (Object passage : passages) {
            if (passage instanceof SdtRun controle) {
                redresser(controle.getSdtContent().getContent());
            } else if (passage instanceof R r && r.getRPr() != null) {
                r.getRPr().setI(null);
                r.getRPr().setICs(null);
            }
        }
    }

    /** What may be written somewhere, in grey: dark enough to be read by all. */
    static List<Object> invite(String texte) {
        R passage = passage(Fragment.simple(TypographieFrancaise.appliquer(texte)));
        Color gris = new Color();
        gris.setVal("595959");
        passage.setRPr(new RPr());
        passage.getRPr().setColor(gris);
        return List.of(passage);
    }

    static R tabulation() {
        R passage = new R();
        passage.getContent().add(new R.Tab());
        return passage;
    }

    /** A control that shows a figure; {@link Origines} ties it to its node. */
    private static SdtRun valeur(Fragment fragment, Lien.Valeur valeur) {
        SdtRun controle = new SdtRun();
        SdtPr proprietes = new SdtPr();
        Tag etiquette = new Tag();
        etiquette.setVal(String.join("\n", valeur.cle(), valeur.brut(), valeur.genre().name()));
        proprietes.setTag(etiquette);
        controle.setSdtPr(proprietes);
        CTSdtContentRun contenu = new CTSdtContentRun();
        contenu.getContent().add(passage(fragment));
        controle.setSdtContent(contenu);
        return controle;
    }

    /** The text that a figure's control shows. */
    static String texte(SdtRun controle) {
        return ((Text) ((R) controle.getSdtContent().getContent().getFirst()).getContent().getFirst()).getValue();
    }

    static R passage(Fragment fragment) {
        R passage = new R();
        if (fragment.gras() || fragment.italique()) {
            passage.setRPr(mise(fragment));
        }
        String[] lignes = Caracteres.lisibles(fragment.texte()).split("\n", -1);
        for (int i = 0; i < lignes.length; i++) {
            if (i > 0) {
                passage.getContent().add(new Br());
            }
            if (!lignes[i].isEmpty()) {
                passage.getContent().add(texte(lignes[i]));
            }
        }
        return passage;
    }

    private static RPr mise(Fragment fragment) {
        RPr mise = new RPr();
        if (fragment.gras()) {
            mise.setB(new BooleanDefaultTrue());
            mise.setBCs(new BooleanDefaultTrue());
        }
        if (fragment.italique()) {
            mise.setI(new BooleanDefaultTrue());
            mise.setICs(new BooleanDefaultTrue());
        }
        return mise;
    }

    private static Text texte(String valeur) {
        Text texte = new Text();
        texte.setValue(valeur);
        if (!valeur.strip().equals(valeur)) {
            texte.setSpace("preserve");
        }
        return texte;
    }
}
