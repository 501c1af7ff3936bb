// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.reprise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import fr.clausier.documents.paquet.ArbreXml;

/** The blocks that stand in a place to write in, whatever form its control has taken: around blocks, words, cells or rows. */
final class ContenuZone {

    /** What Word shows in an emptied control, by itself. */
    private static final Set<String> INVITES = Set.of("Cliquez ou appuyez ici pour entrer du texte.", "Cliquez ici pour entrer du texte.",
            "Cliquez ici pour taper du texte.", "Click or tap here to enter text.", "Click here to enter text.");

    private ContenuZone() {
    }

    static List<Element> de(Element sdt) {
        Element contenu = Arbre.enfant(sdt, "sdtContent");
        List<Element> dedans = contenu == null ? List.of() : ArbreXml.enfants(contenu);
        if (Arbre.est(sdt.getParentNode(), "p")) {
            return List.of(paragraphe(sdt));
        }
        List<Element> blocs = new ArrayList<>();
        for (Element element : dedans) {
            if (Arbre.est(element, "tc")) {
                ArbreXml.enfants(element).stream().filter(e -> !Arbre.est(e, "tcPr")).forEach(blocs::add);
            } else if (Arbre.est(element, "tr")) {
                blocs.add(tableau(element));
            } else {
                blocs.add(element);
            }
        }
        return blocs;
    }

    /** A paragraph made of what the control holds, in the look of the paragraph around it. */
    private static Element paragraphe(Element sdt) {
        Element autour = (Element) sdt.getParentNode();
        Element copie = (Element) autour.cloneNode(false);
        Element mise = Arbre.enfant(autour, "pPr");
        if (mise != null) {
            copie.appendChild(mise.cloneNode(true));
        }
        Element contenu = Arbre.enfant(sdt, "sdtContent");
        if (contenu != null) {
            for (Node noeud = contenu.getFirstChild(); noeud != null; noeud = noeud.getNextSibling()) {
                copie.appendChild(noeud.cloneNode(true));
            }
        }
        return copie;
    }

    private static Element tableau(Element ligne) {
        Node parent = ligne.getParentNode();
        while (!Arbre.est(parent, "tbl")) {
            parent = parent.getParentNode();
        }
        Element tableau = (Element) parent.cloneNode(false);
        ArbreXml.enfants(parent).stream().filter(e -> Arbre.est(e, "tblPr") || Arbre.est(e, "tblGrid")).forEach(e -> tableau.appendChild(e.cloneNode(true)));
        tableau.appendChild(ligne.cloneNode(true));
        return tableau;
    }

    /** Whether nobody wrote anything there. */
    static boolean vide(List<Element> blocs, String invite) {
        String texte = texte(blocs);
        return texte.isEmpty() ? blocs.stream().noneMatch(ContenuZone::estUnTableau) : plat(texte).equals(plat(invite)) || INVITES.contains(texte);
    }

    private static boolean estUnTableau(Element bloc) {
        return Arbre.est(bloc, "tbl") || Arbre.dessous(bloc).stream().anyMatch(e -> Arbre.est(e, "tbl"));
    }

    static String texte(List<Element> blocs) {
        Element racine = blocs.isEmpty() ? null : blocs.getFirst().getOwnerDocument().createElementNS(Arbre.W, "w:body");
        blocs.forEach(b -> racine.appendChild(b.cloneNode(true)));
        return racine == null ? "" : TexteCanonique.lisible(avecObjets(racine));
    }

    private static String avecObjets(Element racine) {
        List<String> textes = new ArrayList<>();
        new LectureBlocs(Produit.INCONNU).lire(racine).forEach(l -> textes.add(l.texte().replace(TexteCanonique.OBJET, '◆')));
        return String.join(" ", textes).strip();
    }

    private static String plat(String texte) {
        return texte.replaceAll("[\\s\u00A0]+", " ").replace('’', '\'').strip();
    }
}
