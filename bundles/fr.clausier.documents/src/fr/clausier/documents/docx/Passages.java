// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.docx;

import java.util.ArrayList;
import java.util.List;

import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.Br;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.Text;

import fr.clausier.clauses.document.Fragment;
import fr.clausier.documents.typographie.Caracteres;
import fr.clausier.documents.typographie.TypographieFrancaise;

/** Turns fragments of text into Word runs, with French typography. */
final class Passages {

    private Passages() {
    }

    static List<Object> de(List<Fragment> fragments) {
        List<Object> passages = new ArrayList<>();
        for (Fragment fragment : TypographieFrancaise.appliquer(fragments)) {
            passages.add(passage(fragment));
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
            if (passage instanceof R r && r.getRPr() != null) {
                r.getRPr().setI(null);
                r.getRPr().setICs(null);
            }
        }
    }

    static R tabulation() {
        R passage = new R();
        passage.getContent().add(new R.Tab());
        return passage;
    }

    private static R passage(Fragment fragment) {
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
