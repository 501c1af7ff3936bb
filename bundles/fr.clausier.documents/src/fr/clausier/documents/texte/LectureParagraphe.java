// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.texte;

import java.util.ArrayList;
import java.util.List;

import org.docx4j.XmlUtils;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.Br;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.SdtElement;
import org.docx4j.wml.Text;

import fr.clausier.clauses.document.Fragment;
import jakarta.xml.bind.JAXBElement;

/** Reads the runs of a paragraph back as fragments; field instructions are left out, their values kept. */
final class LectureParagraphe {

    private LectureParagraphe() {
    }

    static List<Fragment> fragments(P paragraphe) {
        List<Fragment> fragments = new ArrayList<>();
        lire(paragraphe.getContent(), fragments);
        return fragments;
    }

    private static void lire(List<Object> contenu, List<Fragment> fragments) {
        for (Object brut : contenu) {
            switch (XmlUtils.unwrap(brut)) {
                case R passage -> {
                    RPr mise = passage.getRPr();
                    fragments.add(new Fragment(texte(passage), mise != null && vrai(mise.getB()),
                            mise != null && vrai(mise.getI())));
                }
                // A place of the template, or a figure of the strategy.
                case SdtElement controle -> lire(controle.getSdtContent().getContent(), fragments);
                default -> { }
            }
        }
    }

    private static String texte(R passage) {
        StringBuilder texte = new StringBuilder();
        for (Object brut : passage.getContent()) {
            switch (XmlUtils.unwrap(brut)) {
                case Text valeur when !estInstruction(brut) -> texte.append(valeur.getValue());
                case Br retour -> texte.append('\n');
                case R.Tab tabulation -> texte.append('\t');
                default -> { }
            }
        }
        return texte.toString();
    }

    private static boolean estInstruction(Object brut) {
        return brut instanceof JAXBElement<?> element && "instrText".equals(element.getName().getLocalPart());
    }

    private static boolean vrai(BooleanDefaultTrue valeur) {
        return valeur != null && valeur.isVal();
    }
}
