// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.docx4j.w14.CTOnOff;
import org.docx4j.w14.CTSdtCheckbox;
import org.docx4j.w14.CTSdtCheckboxSymbol;
import org.docx4j.wml.CTSdtContentRun;
import org.docx4j.wml.CTSdtDropDownList;
import org.docx4j.wml.CTSdtListItem;
import org.docx4j.wml.CTSdtText;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.SdtPr;
import org.docx4j.wml.SdtRun;

import fr.clausier.clauses.document.Fragment;
import fr.clausier.documents.typographie.Caracteres;
import fr.clausier.documents.typographie.TypographieFrancaise;

/**
 * What a candidate fills in: dotted lines become fields to type in or lists to choose from, squares become boxes to tick. On paper they
 * look as before.
 */
final class Saisies {

    private static final char CASE = '\u2610';
    private static final String POINTS = "\u2026\u2026\u2026";
    private static final Pattern PLACE = Pattern.compile(CASE + "|\u2026{3,}(?:\\s+\u2026{3,})*");
    private static final Pattern CHOIX = Pattern.compile("\\((oui(?: ou non|, non, en cours))\\)");
    private static final Pattern ENTRE_CHOIX = Pattern.compile(", | ou ");
    /** Word cuts longer titles. */
    private static final int TITRE = 64;
    private static final String SANS_TITRE = "À compléter";
    private static final ObjectFactory WML = new ObjectFactory();

    private Saisies() {
    }

    /** Whether a text has anything to fill in. */
    static boolean contient(String texte) {
        return texte.indexOf(CASE) >= 0 || texte.contains(POINTS);
    }

    /**
     * The runs of a fragment with something to fill in.
     *
     * @param avant   text of the paragraph before the fragment
     * @param demande what the row and the column of a table ask for, empty elsewhere
     */
    static List<Object> de(Fragment fragment, String avant, String demande) {
        List<Object> passages = new ArrayList<>();
        String texte = fragment.texte();
        Matcher place = PLACE.matcher(texte);
        int fait = 0;
        while (place.find()) {
            if (place.start() > fait) {
                passages.add(Passages.passage(fragment.dire(texte.substring(fait, place.start()))));
            }
            Fragment points = fragment.dire(place.group());
            passages.add(place.group().charAt(0) == CASE ? cocher(points, texte.substring(place.end()))
                    : saisir(points, avant + texte.substring(0, place.start()), demande));
            fait = place.end();
        }
        if (fait < texte.length()) {
            passages.add(Passages.passage(fragment.dire(texte.substring(fait))));
        }
        return passages;
    }

    /** A box to tick. @param choix what ticking it says */
    static SdtRun cocher(Fragment carre, String choix) {
        CTSdtCheckbox reglage = new CTSdtCheckbox();
        CTOnOff non = new CTOnOff();
        non.setVal("0");
        reglage.setChecked(non);
        reglage.setCheckedState(symbole("2612"));
        reglage.setUncheckedState(symbole("2610"));
        return controle(carre, debut(choix), new org.docx4j.w14.ObjectFactory().createCheckbox(reglage));
    }

    private static CTSdtCheckboxSymbol symbole(String code) {
        CTSdtCheckboxSymbol symbole = new CTSdtCheckboxSymbol();
        symbole.setVal(code);
        symbole.setFont("MS Gothic");
        return symbole;
    }

    private static SdtRun saisir(Fragment points, String avant, String demande) {
        Matcher choix = CHOIX.matcher(demande.replace('\u00A0', ' '));
        SdtRun controle = controle(points, fin(avant.isBlank() ? demande : avant), choix.find() ? liste(choix.group(1)) : texteLibre());
        controle.getSdtPr().setShowingPlcHdr(true);
        return controle;
    }

    private static Object texteLibre() {
        CTSdtText texte = new CTSdtText();
        texte.setMultiLine(true);
        return WML.createSdtPrText(texte);
    }

    private static Object liste(String choix) {
        CTSdtDropDownList liste = new CTSdtDropDownList();
        for (String valeur : ENTRE_CHOIX.split(choix)) {
            CTSdtListItem element = new CTSdtListItem();
            element.setDisplayText(valeur);
            element.setValue(valeur);
            liste.getListItem().add(element);
        }
        return WML.createSdtPrDropDownList(liste);
    }

    private static SdtRun controle(Fragment texte, String titre, Object genre) {
        SdtRun controle = new SdtRun();
        SdtPr proprietes = new SdtPr();
        SdtPr.Alias nom = new SdtPr.Alias();
        nom.setVal(titre.isEmpty() ? SANS_TITRE : titre);
        proprietes.getRPrOrAliasOrLock().add(WML.createSdtPrAlias(nom));
        proprietes.getRPrOrAliasOrLock().add(genre);
        controle.setSdtPr(proprietes);
        CTSdtContentRun contenu = new CTSdtContentRun();
        contenu.getContent().add(Passages.passage(texte));
        controle.setSdtContent(contenu);
        return controle;
    }

    private static String debut(String texte) {
        String net = net(texte);
        return net.length() <= TITRE ? net : net.substring(0, net.lastIndexOf(' ', TITRE) > 0 ? net.lastIndexOf(' ', TITRE) : TITRE);
    }

    private static String fin(String texte) {
        String net = net(texte);
        return net.length() <= TITRE ? net : net.substring(net.indexOf(' ', net.length() - TITRE) + 1);
    }

    private static String net(String texte) {
        return TypographieFrancaise.appliquer(Caracteres.lisibles(texte)).replaceAll("[\\s\u2026\u2610]+", " ").replaceAll("^[\\s\u00A0:;,.]+|[\\s\u00A0:;,.]+$", "");
    }
}
