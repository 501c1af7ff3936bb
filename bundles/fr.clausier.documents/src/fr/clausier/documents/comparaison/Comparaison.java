// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.comparaison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

import fr.clausier.documents.paquet.Paquet;

/**
 * Writes the new version of a document as tracked changes against the old one.
 *
 * <p>The result is the new file; its text holds both versions. Accepting all gives the new one, refusing all the old one.
 * Headers, footers, styles and settings are those of the new version, content controls too: no tracked change tells of
 * them that both Word and LibreOffice understand. A passage that comes or goes whole stands without its control.
 */
public final class Comparaison {

	private static final Set<String> TRACES = Set.of("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "cellIns", "cellDel", "cellMerge", "tblPrChange", "trPrChange", "tcPrChange", "sectPrChange",
			"customXmlInsRangeStart", "customXmlDelRangeStart");

	private Comparaison() {
	}

	/**
	 * @param octets   the file with tracked changes
	 * @param changements how many places of the text changed: as many as there are comments
	 * @param remarques what the reader must know, one sentence each
	 */
	public record Resultat(byte[] octets, int changements, List<String> remarques) {
	}

	/**
	 * The new version as tracked changes against the old one.
	 *
	 * @param date the date that the changes bear
	 * @throws ComparaisonImpossible when one of the files is no Word document
	 */
	public static byte[] comparer(byte[] ancien, byte[] nouveau, LocalDate date) throws ComparaisonImpossible {
		return comparer(Paquet.relire(ancien), Paquet.relire(nouveau), date).octets();
	}

	/** The same, for files that were opened within limits. */
	public static Resultat comparer(Paquet ancien, Paquet nouveau, LocalDate date) throws ComparaisonImpossible {
		List<String> remarques = new ArrayList<>();
		PaquetWord avant = ouvrir(ancien, "L'ancienne version", remarques);
		PaquetWord apres = ouvrir(nouveau, "La nouvelle version", remarques);
		verifierNotes(avant, apres);
		if (avant.liee("comments").isPresent()) {
			Nettoyage.sansCommentaires(avant.corps());
			remarques.add("Les commentaires de l'ancienne version ne sont pas repris.");
		}
		if (differents(avant.paquet, apres.paquet, n -> n.matches("word/(styles|settings|theme/.*|[^/]*(header|footer|entete|pied)[^/]*)\\.xml"))) {
			remarques.add("Les styles, réglages, en-têtes ou pieds de page ont changé : ils sont ceux de la nouvelle version, sans suivi.");
		}
		int changements = fusionner(avant, apres, date);
		return new Resultat(apres.ecrire().octets(), changements, remarques);
	}

	private static PaquetWord ouvrir(Paquet paquet, String lequel, List<String> remarques) throws ComparaisonImpossible {
		try {
			PaquetWord word = new PaquetWord(paquet);
			if (suivi(word.corps())) {
				word = new PaquetWord(Revisions.accepter(paquet));
				remarques.add(lequel + " porte des modifications suivies : elles sont comptées comme acceptées.");
			}
			Nettoyage.nettoyer(word.corps());
			return word;
		} catch (ComparaisonImpossible e) {
			throw new ComparaisonImpossible(lequel + " ne peut pas être comparée : " + e.getMessage(), e);
		}
	}

	private static boolean suivi(Element corps) {
		boolean[] trouve = {false};
		Wml.parcourir(corps, e -> trouve[0] |= Wml.est(e, TRACES));
		return trouve[0];
	}

	/** A note that goes would point into the notes of the other version. */
	private static void verifierNotes(PaquetWord avant, PaquetWord apres) throws ComparaisonImpossible {
		boolean appels = !Wml.tous(avant.corps(), "footnoteReference").isEmpty() || !Wml.tous(avant.corps(), "endnoteReference").isEmpty();
		if (appels && differents(avant.paquet, apres.paquet, n -> n.matches("word/(footnotes|endnotes)\\.xml"))) {
			throw new ComparaisonImpossible("Les deux versions ne peuvent pas être comparées : leurs notes de bas de page diffèrent. Comparez-les dans Word (Révision, Comparer).");
		}
	}

	private static boolean differents(Paquet gauche, Paquet droite, Predicate<String> parties) {
		Set<String> noms = new LinkedHashSet<>(gauche.parties().keySet());
		noms.addAll(droite.parties().keySet());
		return noms.stream().filter(parties).anyMatch(n -> !Arrays.equals(gauche.partie(n).orElse(null), droite.partie(n).orElse(null)));
	}

	private static int fusionner(PaquetWord avant, PaquetWord apres, LocalDate date) throws ComparaisonImpossible {
		Document document = apres.document;
		espaces(avant.document.getDocumentElement(), document.getDocumentElement());
		Element nouveau = apres.corps();
		List<Plan> plans = Plan.deCorps(Bloc.lire(avant.corps()), Bloc.lire(nouveau));
		new Reperage(avant.corps(), nouveau).accorder(plans);
		new Numerotation(avant, apres).accorder(plans);
		new Relations(avant, apres).accorder();
		Marque marque = new Marque(document, date, 1 + Math.max(Reperage.dernier(avant.corps()), Reperage.dernier(nouveau)));
		Element corps = Wml.creer(document, "body");
		FusionBlocs fusion = new FusionBlocs(marque);
		fusion.ecrire(plans, corps);
		Element section = new FusionProprietes(marque).section(avant.corps(), nouveau);
		if (section != null) {
			corps.appendChild(section);
		}
		nouveau.getParentNode().replaceChild(corps, nouveau);
		return Commentaires.annoter(corps, fusion.causes(), apres, marque);
	}

	/** The result knows the prefixes of both versions, and which of them a reader may pass over. */
	private static void espaces(Element ancienne, Element nouvelle) throws ComparaisonImpossible {
		if (!List.of("", Wml.W).contains(nouvelle.getAttribute("xmlns:w"))) {
			throw new ComparaisonImpossible("Les deux versions ne peuvent pas être comparées : la nouvelle n'a pas été écrite par Word ni par Clausier. Ouvrez-la dans Word et enregistrez-la à nouveau.");
		}
		nouvelle.setAttributeNS(Wml.XMLNS, "xmlns:w", Wml.W);
		NamedNodeMap attributs = ancienne.getAttributes();
		for (int i = 0; i < attributs.getLength(); i++) {
			Node a = attributs.item(i);
			if (Wml.XMLNS.equals(a.getNamespaceURI())) {
				String connu = nouvelle.getAttribute(a.getNodeName());
				if (connu.isEmpty()) {
					nouvelle.setAttributeNS(Wml.XMLNS, a.getNodeName(), a.getNodeValue());
				} else if (!connu.equals(a.getNodeValue())) {
					throw new ComparaisonImpossible("Les deux versions ne peuvent pas être comparées : elles n'ont pas été écrites par le même programme. Ouvrez-les dans Word et enregistrez-les à nouveau.");
				}
			}
		}
		String mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";
		Set<String> ignores = new LinkedHashSet<>();
		for (Element racine : List.of(nouvelle, ancienne)) {
			ignores.addAll(List.of(racine.getAttributeNS(mc, "Ignorable").strip().split("\\s+")));
		}
		ignores.remove("");
		if (!ignores.isEmpty()) {
			nouvelle.setAttributeNS(Wml.XMLNS, "xmlns:mc", mc);
			nouvelle.setAttributeNS(mc, "mc:Ignorable", String.join(" ", ignores));
		}
	}
}
