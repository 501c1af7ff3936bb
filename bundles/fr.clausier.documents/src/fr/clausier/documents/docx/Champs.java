// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.docx;

import java.util.ArrayList;
import java.util.List;

import org.docx4j.wml.CTSdtContentRun;
import org.docx4j.wml.FldChar;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.R;
import org.docx4j.wml.STFldCharType;
import org.docx4j.wml.SdtPr;
import org.docx4j.wml.SdtRun;
import org.docx4j.wml.Text;

import fr.clausier.clauses.document.Fragment;

/** Makes Word fields with the value they show before anybody updates them. */
final class Champs {

    private static final ObjectFactory WML = new ObjectFactory();

    private Champs() {
    }

    /** The runs of a field: begin, instruction, value, end. */
    static List<Object> champ(String instruction, String valeur) {
        List<Object> passages = new ArrayList<>(debut(instruction));
        passages.addAll(Passages.de(valeur));
        passages.add(fin());
        return passages;
    }

    /** The same, the value in the look of a fragment. */
    static List<Object> champ(String instruction, String valeur, Fragment mise) {
        List<Object> passages = new ArrayList<>(debut(instruction));
        passages.addAll(Passages.de(List.of(mise.dire(valeur).sansLien())));
        passages.add(fin());
        return passages;
    }

    /**
     * Puts runs into a control of their own, of which nothing is seen. LibreOffice prints the instruction of a field that stands bare in the
     * first paragraph of a larger control.
     */
    static SdtRun abriter(List<Object> passages) {
        SdtRun controle = new SdtRun();
        SdtPr proprietes = new SdtPr();
        proprietes.getRPrOrAliasOrLock().add(Zones.invisible());
        controle.setSdtPr(proprietes);
        CTSdtContentRun contenu = new CTSdtContentRun();
        contenu.getContent().addAll(passages);
        controle.setSdtContent(contenu);
        return controle;
    }

    /** Begin and instruction of a field whose value spans paragraphs. */
    static List<Object> debut(String instruction) {
        Text texte = new Text();
        texte.setValue(" " + instruction + " ");
        texte.setSpace("preserve");
        R passage = new R();
        passage.getContent().add(WML.createRInstrText(texte));
        return List.of(borne(STFldCharType.BEGIN), passage, borne(STFldCharType.SEPARATE));
    }

    static R fin() {
        return borne(STFldCharType.END);
    }

    private static R borne(STFldCharType type) {
        FldChar borne = new FldChar();
        borne.setFldCharType(type);
        R passage = new R();
        passage.getContent().add(WML.createRFldChar(borne));
        return passage;
    }
}
