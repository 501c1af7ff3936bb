// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import static fr.clausier.documents.gabarit.Espaces.W;
import static fr.clausier.documents.gabarit.Espaces.attribut;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.w3c.dom.Element;

/** Freezes the fields of a part that may not stay alive: their last result becomes plain text. */
final class ChampsPartie {

    private final String nom;
    private final Releve releve;

    /** One field being read; fields may be nested, and their instruction cut into pieces. */
    private static final class Champ {
        private final StringBuilder instruction = new StringBuilder();
        private final List<Element> bornes = new ArrayList<>();
        private boolean resultat;
    }

    ChampsPartie(String nom, Releve releve) {
        this.nom = nom;
        this.releve = releve;
    }

    void nettoyer(Element racine) {
        for (Element champ : Espaces.tous(racine, W, "fldSimple")) {
            if (!admis(attribut(champ, "instr"))) {
                Espaces.deballer(champ);
            }
        }
        Deque<Champ> ouverts = new ArrayDeque<>();
        for (Element element : Espaces.tous(racine, W, "*")) {
            switch (element.getLocalName()) {
                case "fldChar" -> borne(element, ouverts);
                case "instrText" -> instruction(element, ouverts);
                default -> { }
            }
        }
        // A field that never ends would swallow the text of the document.
        ouverts.forEach(this::geler);
    }

    private void borne(Element borne, Deque<Champ> ouverts) {
        String genre = attribut(borne, "fldCharType");
        if ("begin".equals(genre)) {
            ouverts.push(new Champ());
        }
        if (ouverts.isEmpty()) {
            Espaces.retirer(borne);
            return;
        }
        Champ champ = ouverts.peek();
        champ.bornes.add(borne);
        champ.resultat |= "separate".equals(genre);
        if ("end".equals(genre)) {
            ouverts.pop();
            if (!admis(champ.instruction.toString())) {
                geler(champ);
            }
        }
    }

    private static void instruction(Element texte, Deque<Champ> ouverts) {
        if (ouverts.isEmpty() || ouverts.peek().resultat) {
            Espaces.retirer(texte);
            return;
        }
        ouverts.peek().instruction.append(texte.getTextContent());
        ouverts.peek().bornes.add(texte);
    }

    private void geler(Champ champ) {
        champ.bornes.forEach(Espaces::retirer);
    }

    private boolean admis(String instruction) {
        boolean admis = ChampWord.estAdmis(instruction);
        if (!admis && !ChampWord.estDangereux(instruction)) {
            releve.ignore("le champ " + ChampWord.mot(instruction) + " : son dernier résultat est gardé comme texte", nom, "");
        }
        return admis;
    }
}
