// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.comparaison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import fr.clausier.documents.paquet.ArbreXml;
import fr.clausier.documents.paquet.Paquet;

/**
 * The body of a file in one form, a line for each element, so that two files that say the same are equal: neighbouring
 * runs of one look are joined, names and numbers that programs give are counted in their order, numberings of lists
 * stand for what they do, content controls leave their content, comments of Clausier are out.
 */
final class FormeCanonique {

	private static final Set<String> BRUITS = Set.of("proofErr", "lastRenderedPageBreak");

	private final Map<String, String> noms = new HashMap<>();
	private final StringBuilder texte = new StringBuilder();
	private final PaquetWord paquet;

	private FormeCanonique(PaquetWord paquet) {
		this.paquet = paquet;
	}

	static String de(byte[] docx) throws ComparaisonImpossible {
		return de(Paquet.relire(docx));
	}

	static String de(Paquet docx) throws ComparaisonImpossible {
		PaquetWord paquet = new PaquetWord(docx);
		Nettoyage.nettoyer(paquet.corps());
		FormeCanonique forme = new FormeCanonique(paquet);
		for (Element e : Wml.tous(paquet.corps(), "sdt")) {
			nu(e);
		}
		for (Element e : Wml.tous(paquet.corps(), "r")) {
			joindre(e);
		}
		forme.ecrire(paquet.corps(), "");
		return forme.texte.toString();
	}

	/** A control leaves its content: it is no text, and no change of it can be tracked. */
	private static void nu(Element controle) {
		Element contenu = Wml.enfant(controle, "sdtContent");
		ArbreXml.enfants(controle).stream().filter(e -> e != contenu).forEach(Wml::retirer);
		if (contenu != null) {
			Wml.deballer(contenu);
		}
		Wml.deballer(controle);
	}

	/** Gives a run the content of those of its look that follow at once. */
	private static void joindre(Element run) {
		if (run.getParentNode() == null) {
			return;
		}
		while (Wml.est(run.getNextSibling(), "r") && Wml.cle(Wml.enfant(run, "rPr")).equals(Wml.cle(Wml.enfant(run.getNextSibling(), "rPr")))) {
			Element suivant = (Element) run.getNextSibling();
			ArbreXml.enfants(suivant).stream().filter(e -> !Wml.est(e, "rPr")).forEach(run::appendChild);
			Wml.retirer(suivant);
		}
		List<Element> enfants = ArbreXml.enfants(run);
		for (int i = enfants.size() - 1; i > 0; i--) {
			if (Wml.est(enfants.get(i), "t") && Wml.est(enfants.get(i - 1), "t")) {
				enfants.get(i - 1).setTextContent(enfants.get(i - 1).getTextContent() + enfants.get(i).getTextContent());
				Wml.retirer(enfants.get(i));
			}
		}
	}

	private void ecrire(Element e, String retrait) throws ComparaisonImpossible {
		// A run without content says nothing, whatever its look.
		if (Wml.est(e, BRUITS) || Wml.est(e, "r") && ArbreXml.enfants(e).stream().allMatch(n -> Wml.est(n, "rPr")) || (Wml.est(e, "pPr") || Wml.est(e, "rPr") || Wml.est(e, "trPr")) && e.getFirstChild() == null) {
			return;
		}
		Element seul = (Element) e.cloneNode(false);
		String cle = Wml.cle(seul);
		if (Wml.est(e, "numId") && !Wml.attribut(e, "val").equals("0")) {
			cle = "<numId " + nom("num" + Wml.attribut(e, "val")) + ' ' + numerotation(Wml.attribut(e, "val")) + '>';
		} else if (Wml.est(e, "bookmarkEnd")) {
			cle = "<bookmarkEnd " + nom("fin" + Wml.attribut(e, "id")) + '>';
		} else if (Wml.est(e, "bookmarkStart")) {
			nom("fin" + Wml.attribut(e, "id"));
		}
		cle = Signets.renommer(cle, this::nom).replaceAll("relationships(embed|id|link)=\\S+?(?=[ >])", "relation");
		texte.append(retrait).append(cle, 0, cle.endsWith("</>") ? cle.length() - 3 : cle.length());
		if (ArbreXml.enfants(e).isEmpty()) {
			texte.append(Wml.est(e, "instrText") ? Signets.renommer(e.getTextContent(), this::nom) : e.getTextContent());
		}
		texte.append('\n');
		for (Element enfant : ArbreXml.enfants(e)) {
			ecrire(enfant, retrait + ' ');
		}
	}

	private String nom(String technique) {
		return noms.computeIfAbsent(technique, k -> (k.startsWith("_") ? k.substring(0, 4) : "n") + noms.size());
	}

	private String numerotation(String numero) throws ComparaisonImpossible {
		Document arbre = paquet.arbre(paquet.liee("numbering").orElseThrow());
		return ArbreXml.enfants(arbre.getDocumentElement()).stream().filter(n -> Wml.est(n, "num") && Wml.attribut(n, "numId").equals(numero))
				.map(n -> Wml.cle(n).replaceAll("numId=\\d+", "")).findFirst().orElse("sans");
	}
}
