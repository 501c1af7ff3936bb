// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.comparaison;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import fr.clausier.documents.paquet.ArbreXml;

/**
 * Puts a comment on each change: paragraph by paragraph, one for neighbours that came or went together, one for a run of
 * rows.
 */
final class Commentaires {

	private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
	private static final Set<String> TRACES = Set.of("ins", "del", "rPrChange", "pPrChange", "tblPrChange", "trPrChange", "tcPrChange", "tblGridChange");

	private final Marque marque;
	private final Map<Element, Cause> causes;
	private final List<Element> groupe = new ArrayList<>();
	private final List<Element> commentaires = new ArrayList<>();
	private final Document textes;
	private String nature = "";
	private Cause causeDuGroupe = Cause.DEBUT;
	private String titre = "";
	private int dernier;

	private Commentaires(Marque marque, Map<Element, Cause> causes, Document textes, int dernier) {
		this.marque = marque;
		this.causes = causes;
		this.textes = textes;
		this.dernier = dernier;
	}

	/** Comments the changes of a body. Returns how many comments were made. */
	static int annoter(Element corps, Map<Element, Cause> causes, PaquetWord paquet, Marque marque) throws ComparaisonImpossible {
		Optional<String> partie = paquet.liee("comments");
		Document textes = partie.isPresent() ? paquet.arbre(partie.get())
				: PaquetWord.lire(("<w:comments xmlns:w=\"" + Wml.W + "\"/>").getBytes(StandardCharsets.UTF_8));
		int dernier = Wml.tous(textes, "comment").stream().mapToInt(c -> Integer.parseInt(Wml.attribut(c, "id"))).max().orElse(-1);
		Commentaires annotation = new Commentaires(marque, causes, textes, dernier);
		annotation.blocs(corps);
		annotation.clore();
		if (partie.isEmpty() && !annotation.commentaires.isEmpty()) {
			paquet.ajouter("word/comments.xml", EcritureXml.ecrire(textes), TYPE);
			paquet.relier(PaquetWord.GENRES + "comments", "/word/comments.xml", false, s -> "rIdCommentaires" + s);
		}
		return annotation.commentaires.size();
	}

	private void blocs(Element porteur) {
		for (Element e : ArbreXml.enfants(porteur)) {
			switch (e.getLocalName()) {
				case "p" -> paragraphe(e, causes.getOrDefault(e, Cause.DEBUT));
				case "tbl" -> tableau(e, causes.getOrDefault(e, Cause.DEBUT));
				case "sdt" -> blocs(Wml.enTete(e, "sdtContent"));
				default -> { }
			}
		}
	}

	private void paragraphe(Element paragraphe, Cause cause) {
		if (estTitre(paragraphe)) {
			titre = texte(paragraphe);
		}
		String change = nature(paragraphe);
		boolean entier = marqueEntiere(paragraphe);
		Cause ici = cause.sous(cause.sommaire() ? "" : titre);
		// A heading opens a comment of its own, which names it.
		boolean suite = !groupe.isEmpty() && change.equals(nature) && voisins(groupe.getLast(), paragraphe)
				&& (cause.sommaire() || entier && ici.equals(causeDuGroupe));
		if (!suite) {
			clore();
		}
		if (!change.isEmpty()) {
			groupe.add(paragraphe);
			nature = change;
			causeDuGroupe = ici;
		}
		if (!entier && !cause.sommaire()) {
			clore();
		}
	}

	private static boolean voisins(Element gauche, Element droite) {
		return gauche.getParentNode() == droite.getParentNode();
	}

	private void tableau(Element tableau, Cause cause) {
		clore();
		String precedente = "";
		boolean proprietes = ArbreXml.enfants(tableau).stream().anyMatch(e -> !Wml.est(e, "tr") && trace(e));
		for (Element rangee : ArbreXml.enfants(tableau)) {
			if (!Wml.est(rangee, "tr")) {
				continue;
			}
			String change = nature(rangee);
			Element lieu = lieu(rangee);
			boolean entiere = !change.equals("modification");
			if (lieu != null && (proprietes || !change.isEmpty() && !(entiere && change.equals(precedente)))) {
				groupe.add(lieu);
				nature = change.isEmpty() ? "modification" : change;
				causeDuGroupe = cause.sous(titre);
				clore();
				proprietes = false;
			}
			precedente = change;
		}
	}

	/** The paragraph that bears the comment of a row: one of its own, or one that stays when the row comes or goes. */
	private static Element lieu(Element rangee) {
		Element voisine = rangee;
		while (voisine != null && !List.of("", "modification").contains(nature(voisine))) {
			voisine = Voisinage.rangee(voisine.getNextSibling(), Node::getNextSibling);
		}
		if (voisine == null) {
			voisine = rangee;
			while (voisine != null && !List.of("", "modification").contains(nature(voisine))) {
				voisine = Voisinage.rangee(voisine.getPreviousSibling(), Node::getPreviousSibling);
			}
		}
		if (voisine != null) {
			return Wml.tous(voisine, "p").stream().findFirst().orElse(null);
		}
		Element tableau = (Element) rangee.getParentNode();
		Element apres = Voisinage.apres(tableau);
		Element avant = apres == null ? Voisinage.avant(tableau) : apres;
		return avant == null ? Wml.tous(rangee, "p").stream().findFirst().orElse(null) : avant;
	}

	private static boolean estTitre(Element paragraphe) {
		return Wml.tous(paragraphe, "bookmarkStart").stream().anyMatch(e -> Wml.attribut(e, "name").startsWith("_Toc"));
	}

	/** The words that stay or come; those that go when nothing else is left. */
	private static String texte(Element paragraphe) {
		String texte = Bloc.texte(paragraphe).strip();
		return texte.isEmpty() ? paragraphe.getTextContent().strip() : texte;
	}

	/** Whether a paragraph comes or goes whole. */
	static boolean marqueEntiere(Element paragraphe) {
		return !marqueDeFin(paragraphe).isEmpty();
	}

	private static String marqueDeFin(Element paragraphe) {
		Element proprietes = Wml.enfant(paragraphe, "pPr");
		Element fin = proprietes == null ? null : Wml.enfant(proprietes, "rPr");
		return fin == null ? "" : marque(fin);
	}

	private static String marque(Element porteur) {
		return Wml.enfant(porteur, "ins") != null ? "insertion" : Wml.enfant(porteur, "del") != null ? "suppression" : "";
	}

	/** What happened to a paragraph or a row; empty when nothing did. */
	private static String nature(Element element) {
		Element proprietes = Wml.est(element, "tr") ? Wml.enfant(element, "trPr") : null;
		String entiere = Wml.est(element, "tr") ? proprietes == null ? "" : marque(proprietes) : marqueDeFin(element);
		return !entiere.isEmpty() ? entiere : trace(element) ? "modification" : "";
	}

	private static boolean trace(Element element) {
		boolean[] trouve = {Wml.est(element, TRACES)};
		Wml.parcourir(element, e -> trouve[0] |= Wml.est(e, TRACES));
		return trouve[0];
	}

	/** Writes the comment of the paragraphs gathered so far. */
	private void clore() {
		if (groupe.isEmpty()) {
			return;
		}
		int numero = ++dernier;
		Element premier = groupe.getFirst();
		Element derniere = groupe.getLast();
		boolean entier = marqueEntiere(derniere) && !Wml.est(derniere.getParentNode(), "tc");
		Element suivant = entier ? Voisinage.apres(derniere) : null;
		Element precedent = entier && suivant == null ? Voisinage.avant(premier) : null;
		if (precedent != null) {
			precedent.appendChild(marque.numerotee("commentRangeStart", numero));
			finir(precedent, null, numero);
		} else if (suivant != null) {
			Node place = Voisinage.debut(suivant);
			suivant.insertBefore(marque.numerotee("commentRangeStart", numero), place);
			finir(suivant, place, numero);
		} else {
			premier.insertBefore(marque.numerotee("commentRangeStart", numero), Voisinage.debut(premier));
			finir(derniere, null, numero);
		}
		commentaire(numero, causeDuGroupe.phrase(nature));
		groupe.clear();
		nature = "";
	}

	/**
	 * Ends a comment. Where paragraphs come or go whole, it is tied to one that stays, beside them: LibreOffice would keep the
	 * tie when the text around it goes, and the look of a paragraph that is gone with it.
	 */
	private void finir(Element paragraphe, Node place, int numero) {
		Element run = Wml.creer(marque.document(), "r");
		run.appendChild(marque.numerotee("commentReference", numero));
		paragraphe.insertBefore(marque.numerotee("commentRangeEnd", numero), place);
		paragraphe.insertBefore(run, place);
	}

	private void commentaire(int numero, String phrase) {
		Element commentaire = Wml.creer(textes, "comment");
		Wml.poser(commentaire, "id", String.valueOf(numero));
		Wml.poser(commentaire, "author", Marque.AUTEUR);
		Wml.poser(commentaire, "date", marque.date());
		Wml.poser(commentaire, "initials", Marque.INITIALES);
		Element texte = Wml.creer(textes, "t");
		texte.setTextContent(phrase);
		Element run = Wml.creer(textes, "r");
		run.appendChild(texte);
		Element paragraphe = Wml.creer(textes, "p");
		paragraphe.appendChild(run);
		commentaire.appendChild(paragraphe);
		textes.getDocumentElement().appendChild(commentaire);
		commentaires.add(commentaire);
	}
}
