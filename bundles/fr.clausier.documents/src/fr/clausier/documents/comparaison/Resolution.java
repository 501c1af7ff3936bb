// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.comparaison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import fr.clausier.documents.paquet.ArbreXml;

/**
 * Makes the tracked changes of a text good, or undoes them.
 *
 * <p>A paragraph whose end goes joins the one that follows, which keeps its own look (ECMA-376, part 1, 17.13.5.15); one
 * that is empty by then is gone.
 */
final class Resolution {

	private static final Set<String> NOTES = Set.of("rPrChange", "pPrChange", "tblPrChange", "tblPrExChange", "trPrChange", "tcPrChange", "sectPrChange", "tblGridChange", "numberingChange");
	private static final Set<String> GARDES_PAR_LA_FIN = Set.of("rPr", "sectPr");
	private static final Set<String> RENVOIS = Set.of("headerReference", "footerReference");
	private static final Set<String> PLAGES = Set.of("moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd", "customXmlInsRangeStart", "customXmlInsRangeEnd",
			"customXmlDelRangeStart", "customXmlDelRangeEnd", "customXmlMoveFromRangeStart", "customXmlMoveFromRangeEnd", "customXmlMoveToRangeStart", "customXmlMoveToRangeEnd");
	private static final Set<String> PORTEURS = Set.of("hyperlink", "fldSimple", "smartTag", "customXml", "dir", "bdo", "sdt", "sdtContent");

	private final boolean accepter;
	private final Set<String> partent;
	private final Set<String> restent;
	/** Paragraphs whose end goes. */
	private final List<Element> joints = new ArrayList<>();
	/** What lost something on the way. */
	private final Set<Element> vidables = new HashSet<>();

	Resolution(boolean accepter) {
		this.accepter = accepter;
		this.partent = accepter ? Set.of("del", "moveFrom", "cellDel") : Set.of("ins", "moveTo", "cellIns");
		this.restent = accepter ? Set.of("ins", "moveTo", "cellIns", "cellMerge") : Set.of("del", "moveFrom", "cellDel", "cellMerge");
	}

	void appliquer(Element racine) {
		controles(racine);
		visiter(racine);
		joints.forEach(this::joindre);
		vider(racine);
	}

	/** Controls whose bounds came or went leave their content in their place. */
	private void controles(Element racine) {
		String debut = accepter ? "customXmlDelRangeStart" : "customXmlInsRangeStart";
		for (Element marque : Wml.tous(racine, debut)) {
			Node suivant = marque.getNextSibling();
			while (suivant != null && !(suivant instanceof Element)) {
				suivant = suivant.getNextSibling();
			}
			Element contenu = Wml.est(suivant, "sdt") ? Wml.enfant(suivant, "sdtContent") : null;
			if (contenu != null) {
				Element controle = (Element) suivant;
				ArbreXml.enfants(controle).stream().filter(e -> e != contenu).forEach(Wml::retirer);
				Wml.deballer(contenu);
				Wml.deballer(controle);
			}
		}
		PLAGES.forEach(nom -> Wml.tous(racine, nom).forEach(Wml::retirer));
	}

	private void visiter(Element element) {
		for (Element e : ArbreXml.enfants(element)) {
			if (e.getParentNode() == null) {
				continue;
			}
			if (Wml.est(e, NOTES)) {
				note(e);
			} else if (Wml.est(e, partent)) {
				partir(e);
			} else if (Wml.est(e, restent)) {
				visiter(e);
				rester(e);
			} else {
				visiter(e);
			}
		}
	}

	private void note(Element note) {
		Element porteur = (Element) note.getParentNode();
		Element ancien = accepter || ArbreXml.enfants(note).isEmpty() ? null : ArbreXml.enfants(note).getFirst();
		Wml.retirer(note);
		if (ancien == null) {
			return;
		}
		Set<String> gardes = Wml.est(porteur, "pPr") ? GARDES_PAR_LA_FIN : Wml.est(porteur, "sectPr") ? RENVOIS
				: Wml.est(porteur, "trPr") || Wml.est(porteur, "rPr") ? Set.of("ins", "del", "moveFrom", "moveTo") : Set.of();
		List<Element> restes = ArbreXml.enfants(porteur).stream().filter(e -> Wml.est(e, gardes)).toList();
		ArbreXml.enfants(porteur).forEach(Wml::retirer);
		// In a section the references come first; at the end of a paragraph its mark comes last.
		boolean devant = !Wml.est(porteur, "pPr") && !Wml.est(porteur, "trPr");
		if (devant) {
			restes.forEach(porteur::appendChild);
		}
		ArbreXml.enfants(ancien).forEach(porteur::appendChild);
		if (!devant) {
			restes.forEach(porteur::appendChild);
		}
	}

	/** Something that was not there in the version that stays. */
	private void partir(Element marque) {
		Element porteur = (Element) marque.getParentNode();
		if (Wml.est(porteur, "trPr") || Wml.est(porteur, "tcPr")) {
			retirerEntier((Element) porteur.getParentNode());
		} else if (Wml.est(porteur, "rPr")) {
			Wml.retirer(marque);
			if (Wml.est(porteur.getParentNode(), "pPr")) {
				joints.add((Element) porteur.getParentNode().getParentNode());
			}
		} else {
			Wml.retirer(marque);
			vidable(porteur);
		}
	}

	private static void retirerEntier(Element element) {
		if (element.getParentNode() != null) {
			Wml.retirer(element);
		}
	}

	/** What loses its last content by this operation goes with it; what was empty before stays. */
	private void vidable(Element porteur) {
		vidables.add(porteur);
	}

	private void rester(Element marque) {
		for (Element passage : ArbreXml.enfants(marque)) {
			parler(passage);
		}
		Wml.deballer(marque);
	}

	private static void parler(Element passage) {
		for (Element e : ArbreXml.enfants(passage)) {
			if (Wml.est(e, "delText")) {
				e.getOwnerDocument().renameNode(e, Wml.W, "w:t");
			} else if (Wml.est(e, "delInstrText")) {
				e.getOwnerDocument().renameNode(e, Wml.W, "w:instrText");
			} else if (!Wml.est(passage, "r")) {
				parler(e);
			}
		}
	}

	private void joindre(Element paragraphe) {
		if (paragraphe.getParentNode() == null) {
			return;
		}
		List<Element> contenu = ArbreXml.enfants(paragraphe).stream().filter(e -> !Wml.est(e, "pPr") && !(Wml.est(e, PORTEURS) && vide(e))).toList();
		Element suivant = contenu.isEmpty() ? null : suivant(paragraphe);
		if (contenu.isEmpty() || suivant != null) {
			Node place = suivant == null ? null : apresLaMise(suivant);
			for (Element e : contenu) {
				suivant.insertBefore(e, place);
			}
			Node parent = paragraphe.getParentNode();
			parent.removeChild(paragraphe);
			vidable((Element) parent);
		}
	}

	private static Node apresLaMise(Element paragraphe) {
		Element proprietes = Wml.enfant(paragraphe, "pPr");
		return proprietes == null ? paragraphe.getFirstChild() : proprietes.getNextSibling();
	}

	/** The paragraph that follows at the same place; null before a table or at an end. */
	private static Element suivant(Element paragraphe) {
		for (Node n = paragraphe.getNextSibling(); n != null; n = n.getNextSibling()) {
			if (n instanceof Element e && !e.getLocalName().startsWith("bookmark")) {
				return Wml.est(e, "p") ? e : null;
			}
		}
		return null;
	}

	private static boolean vide(Element porteur) {
		return ArbreXml.enfants(porteur).stream().allMatch(e -> Wml.est(e, Set.of("sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr")) || Wml.est(e, PORTEURS) && vide(e));
	}

	/** Links, controls, rows and tables that are left without content. */
	private void vider(Element racine) {
		List<Element> candidats = new ArrayList<>();
		Wml.parcourir(racine, candidats::add);
		for (Element e : candidats.reversed()) {
			if (Wml.est(e, "rPr") && e.getFirstChild() == null || Wml.est(e, "pPr") && e.getFirstChild() == null || Wml.est(e, "trPr") && e.getFirstChild() == null) {
				Wml.retirer(e);
			} else if (Wml.est(e, PORTEURS) && vidables.contains(e) && vide(e)) {
				monter(e);
			} else if (Wml.est(e, "tbl") && Wml.tous(e, "tr").isEmpty()) {
				vidable((Element) e.getParentNode());
				Wml.retirer(e);
			} else if (Wml.est(e, "tc") && ArbreXml.enfants(e).stream().allMatch(n -> Wml.est(n, "tcPr"))) {
				e.appendChild(Wml.creer(e.getOwnerDocument(), "p"));
			}
		}
	}

	private void monter(Element vide) {
		Element parent = (Element) vide.getParentNode();
		if (parent != null) {
			Wml.retirer(vide);
			vidable(parent);
		}
	}
}
