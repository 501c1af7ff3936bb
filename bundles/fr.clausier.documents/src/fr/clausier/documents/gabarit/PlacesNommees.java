// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import static fr.clausier.documents.gabarit.Espaces.W;
import static fr.clausier.documents.gabarit.Espaces.attribut;
import static fr.clausier.documents.gabarit.Espaces.enfant;
import static fr.clausier.documents.paquet.ArbreXml.enfants;
import static fr.clausier.documents.gabarit.Espaces.estW;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import javax.xml.XMLConstants;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds the named places of a part, empties them of their sample and puts a mark where documents write. */
final class PlacesNommees {

    private static final Set<String> CADRES = Set.of("tbl", "txbxContent");

    /** What makes Word show an invitation, or the control vanish when somebody types. */
    private static final Set<String> INVITES = Set.of("showingPlcHdr", "temporary");
    /** Kinds of controls that cannot hold paragraphs. */
    private static final Set<String> DE_TEXTE = Set.of("text", "date", "comboBox", "dropDownList");

    private final String partie;
    private final Releve releve;
    private final Set<String> noms = new TreeSet<>();

    PlacesNommees(String partie, Releve releve) {
        this.partie = partie;
        this.releve = releve;
    }

    /** Names found by {@link #marquer}. */
    Set<String> noms() {
        return noms;
    }

    /** The name of a content control, empty when it has none of ours. */
    static String nom(Element controle) {
        Element proprietes = enfant(controle, "sdtPr");
        if (proprietes == null) {
            return "";
        }
        String nom = "";
        for (String porteur : List.of("tag", "alias")) {
            Element element = enfant(proprietes, porteur);
            nom = nom.isEmpty() && element != null ? Place.nom(attribut(element, "val")) : nom;
        }
        return nom;
    }

    /** @param corps whether the part is the body of the document, which alone may hold paragraphs of documents */
    void marquer(Element racine, boolean corps) {
        for (Element controle : Espaces.tous(racine, W, "sdt")) {
            String nom = nom(controle);
            // A control inside one that was emptied is gone.
            if (!nom.isEmpty() && racine.isSameNode(plusHaut(controle, racine))) {
                if (Place.estBloc(nom)) {
                    bloc(controle, nom, corps);
                } else {
                    texte(controle, nom);
                }
            }
        }
    }

    private void bloc(Element controle, String nom, boolean corps) {
        if (!corps || dansUnCadre(controle)) {
            releve.ignore("la place « " + Place.PREFIXE + nom + " » est dans " + (corps ? "un tableau ou une zone de texte"
                    : "un en-tête ou un pied de page"), partie, "Mettez ce contrôle de contenu dans le corps du gabarit, sur une ligne à lui.");
            return;
        }
        if (!noms.add(nom)) {
            releve.ignore("la place « " + Place.PREFIXE + nom + " » est donnée deux fois : la première sert", partie, "");
            return;
        }
        Element cible = enBloc(controle);
        Element contenu = vider(cible, true);
        contenu.appendChild(contenu.getOwnerDocument().createTextNode(Marques.de(nom)));
        if (!Place.CORPS.equals(nom)) {
            conditionner(cible, nom);
        }
        releve.place(Place.PREFIXE + nom, partie);
    }

    /** Word makes a control inside its line when the end of the line was not selected: the line becomes the control. */
    private static Element enBloc(Element controle) {
        Node ligne = controle.getParentNode();
        while (!estW(ligne, "p") && !estW(ligne, "body")) {
            ligne = ligne.getParentNode();
        }
        if (estW(ligne, "body")) {
            return controle;
        }
        Element paragraphe = (Element) ligne;
        paragraphe.getParentNode().insertBefore(controle, paragraphe);
        Element mise = enfant(paragraphe, "pPr");
        if (mise == null || enfant(mise, "sectPr") == null) {
            Espaces.retirer(paragraphe);
        }
        return controle;
    }

    private void texte(Element controle, String nom) {
        Element contenu = enfant(controle, "sdtContent");
        if (contenu == null || !Espaces.tous(contenu, W, "tbl").isEmpty() || enfant(contenu, "tr") != null) {
            releve.ignore("la place « " + Place.PREFIXE + nom + " » entoure un tableau", partie,
                    "Mettez le contrôle de contenu autour de quelques mots.");
            return;
        }
        boolean invite = enfant(enfant(controle, "sdtPr"), "showingPlcHdr") != null;
        Element ligne = Espaces.tous(contenu, W, "p").stream().findFirst().orElse(null);
        Element mise = ligne == null ? null : enfant(ligne, "pPr");
        Element cellule = enfant(contenu, "tc");
        Element proprietesCellule = cellule == null ? null : enfant(cellule, "tcPr");
        // The sample text goes, the look of its first run stays; that of Word's own invitation is grey.
        Element passage = Espaces.creer(contenu, "r");
        Element modele = Espaces.tous(contenu, W, "r").stream().findFirst().orElse(null);
        Element aspect = modele == null || invite ? enfant(enfant(controle, "sdtPr"), "rPr") : enfant(modele, "rPr");
        if (aspect != null) {
            passage.appendChild(aspect.cloneNode(true));
        }
        Element texte = Espaces.creer(contenu, "t");
        texte.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
        texte.setTextContent(Marques.de(nom));
        passage.appendChild(texte);
        vider(controle, false);
        Element porteur = contenu;
        if (cellule != null) {
            porteur = ajouter(porteur, Espaces.creer(contenu, "tc"), proprietesCellule);
        }
        if (ligne != null) {
            porteur = ajouter(porteur, Espaces.creer(contenu, "p"), mise);
        }
        porteur.appendChild(passage);
        Node ligneEntiere = controle;
        while (ligneEntiere != null && !estW(ligneEntiere.getParentNode(), "body")) {
            ligneEntiere = ligneEntiere.getParentNode();
        }
        if (ligneEntiere instanceof Element seule && Marques.de(nom).equals(seule.getTextContent().strip())
                && Espaces.tous(seule, W, "sectPr").isEmpty() && Espaces.tous(seule, W, "br").isEmpty()
                && Espaces.tous(seule, W, "drawing").isEmpty()) {
            conditionner(seule, nom);
        }
        noms.add(nom);
        releve.place(Place.PREFIXE + nom, partie);
        if (!Place.estConnue(nom)) {
            releve.conseil("la place « " + Place.PREFIXE + nom + " » n'est remplie que dans les pièces dont l'en-tête porte une ligne de ce nom",
                    partie, "Places que toutes les pièces connaissent : " + Place.enumerer() + ".");
        }
    }

    /** A line, a table of contents that a document does not have leaves no hole. */
    private static void conditionner(Element element, String nom) {
        element.getParentNode().insertBefore(element.getOwnerDocument().createTextNode(Marques.si(nom)), element);
        element.getParentNode().insertBefore(element.getOwnerDocument().createTextNode(Marques.finSi(nom)),
                element.getNextSibling());
    }

    private static Element ajouter(Element parent, Element enfant, Element proprietes) {
        if (proprietes != null) {
            enfant.appendChild(proprietes);
        }
        parent.appendChild(enfant);
        return enfant;
    }

    /** Removes the content of a control and the mark that says it is only an invitation. */
    private static Element vider(Element controle, boolean bloc) {
        Element proprietes = enfant(controle, "sdtPr");
        for (Element propriete : enfants(proprietes)) {
            String genre = propriete.getLocalName();
            if (INVITES.contains(genre) || bloc && DE_TEXTE.contains(genre)) {
                Espaces.retirer(propriete);
            } else if ("date".equals(genre)) {
                propriete.removeAttributeNS(W, "fullDate");
            }
        }
        Element contenu = enfant(controle, "sdtContent");
        if (contenu == null) {
            contenu = Espaces.creer(controle, "sdtContent");
            controle.appendChild(contenu);
        }
        while (contenu.getFirstChild() != null) {
            contenu.removeChild(contenu.getFirstChild());
        }
        return contenu;
    }

    private static boolean dansUnCadre(Element controle) {
        for (Node parent = controle.getParentNode(); parent != null; parent = parent.getParentNode()) {
            if (W.equals(parent.getNamespaceURI()) && CADRES.contains(parent.getLocalName())) {
                return true;
            }
        }
        return false;
    }

    private static Node plusHaut(Node noeud, Element racine) {
        Node haut = noeud;
        while (haut != racine && haut.getParentNode() != null) {
            haut = haut.getParentNode();
        }
        return haut;
    }
}
