// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.docx4j.XmlUtils;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.Br;
import org.docx4j.wml.FldChar;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STFldCharType;
import org.docx4j.wml.SdtRun;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Text;
import org.docx4j.wml.Tr;

import fr.clausier.documents.reprise.TexteCanonique;
import jakarta.xml.bind.JAXBElement;

/** Reads the blocks just made in the form in which they will be compared with what hands make of them. */
final class TextesProduits {

    private final TexteCanonique texte = new TexteCanonique();
    private final Consumer<SdtRun> valeurs;

    /** @param valeurs told each control of a figure, in the order of the text */
    TextesProduits(Consumer<SdtRun> valeurs) {
        this.valeurs = valeurs;
    }

    String de(Object bloc) {
        return bloc instanceof Tbl tableau ? tableau(tableau) : paragraphe((P) bloc);
    }

    private String paragraphe(P paragraphe) {
        contenu(paragraphe.getContent());
        return texte.prendre();
    }

    private String tableau(Tbl tableau) {
        List<String> rangees = new ArrayList<>();
        for (Object ligne : tableau.getContent()) {
            if (XmlUtils.unwrap(ligne) instanceof Tr tr) {
                List<String> cellules = new ArrayList<>();
                for (Object cellule : tr.getContent()) {
                    if (XmlUtils.unwrap(cellule) instanceof Tc tc) {
                        List<String> textes = new ArrayList<>();
                        tc.getContent().forEach(p -> textes.add(paragraphe((P) p)));
                        cellules.add(String.join("\n", textes));
                    }
                }
                rangees.add(String.join(" | ", cellules));
            }
        }
        return String.join("\n", rangees);
    }

    private void contenu(List<Object> contenu) {
        for (Object brut : contenu) {
            switch (XmlUtils.unwrap(brut)) {
                case R passage -> passage(passage);
                case P.Hyperlink lien -> contenu(lien.getContent());
                case SdtRun controle -> {
                    valeurs.accept(controle);
                    if (controle.getSdtPr().getTag() == null) {
                        contenu(controle.getSdtContent().getContent());
                    } else {
                        // The emphasis of a figure is left out: LibreOffice loses it.
                        texte.passage("", Passages.texte(controle));
                    }
                }
                default -> {
                    // Bookmarks say nothing.
                }
            }
        }
    }

    private void passage(R passage) {
        String mise = mise(passage.getRPr());
        for (Object brut : passage.getContent()) {
            boolean instruction = brut instanceof JAXBElement<?> e && "instrText".equals(e.getName().getLocalPart());
            switch (XmlUtils.unwrap(brut)) {
                case Text valeur when !instruction -> texte.passage(mise, valeur.getValue());
                case R.Tab tabulation -> texte.passage(mise, "\t");
                case Br retour -> texte.passage(mise, "\n");
                case FldChar borne when borne.getFldCharType() == STFldCharType.BEGIN -> texte.ouvrirChamp();
                case FldChar borne when borne.getFldCharType() == STFldCharType.END -> texte.fermerChamp();
                default -> {
                    // Instructions of fields.
                }
            }
        }
    }

    private static String mise(RPr mise) {
        return mise == null ? "" : (vrai(mise.getB()) ? "b" : "") + (vrai(mise.getI()) ? "i" : "");
    }

    private static boolean vrai(BooleanDefaultTrue valeur) {
        return valeur != null && valeur.isVal();
    }
}
