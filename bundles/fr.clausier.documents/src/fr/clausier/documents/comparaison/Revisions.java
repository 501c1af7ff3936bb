// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.comparaison;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import fr.clausier.documents.paquet.Paquet;

/**
 * Accepts or refuses all tracked changes of a file, whoever made them, as Word does; the comments of Clausier, which
 * explain those changes, go with them. Headers, footers and notes are treated like the text.
 */
public final class Revisions {

	private static final String PARTIES = "word/([^/]*(header|footer|entete|pied)[^/]*|footnotes|endnotes)\\.xml";

	private Revisions() {
	}

	/** @throws ComparaisonImpossible when the file is no Word document */
	public static byte[] accepter(byte[] docx) throws ComparaisonImpossible {
		return accepter(Paquet.relire(docx)).octets();
	}

	/** @throws ComparaisonImpossible when the file is no Word document */
	public static byte[] refuser(byte[] docx) throws ComparaisonImpossible {
		return refuser(Paquet.relire(docx)).octets();
	}

	/** The file with every change made for good. */
	public static Paquet accepter(Paquet docx) throws ComparaisonImpossible {
		return resoudre(docx, true);
	}

	/** The file as it was before the changes. */
	public static Paquet refuser(Paquet docx) throws ComparaisonImpossible {
		return resoudre(docx, false);
	}

	private static Paquet resoudre(Paquet docx, boolean accepter) throws ComparaisonImpossible {
		PaquetWord paquet = new PaquetWord(docx);
		sansExplications(paquet);
		new Resolution(accepter).appliquer(paquet.corps());
		for (String nom : docx.parties().keySet()) {
			if (nom.matches(PARTIES)) {
				new Resolution(accepter).appliquer(paquet.arbre(nom).getDocumentElement());
			}
		}
		return paquet.ecrire();
	}

	private static void sansExplications(PaquetWord paquet) throws ComparaisonImpossible {
		Optional<String> partie = paquet.liee("comments");
		if (partie.isEmpty()) {
			return;
		}
		Document textes = paquet.arbre(partie.get());
		List<Element> miens = Wml.tous(textes, "comment").stream().filter(c -> Marque.AUTEUR.equals(Wml.attribut(c, "author"))).toList();
		Set<String> numeros = miens.stream().map(c -> Wml.attribut(c, "id")).collect(Collectors.toSet());
		miens.forEach(Wml::retirer);
		Nettoyage.sansCommentaires(paquet.corps(), numeros);
		if (Wml.tous(textes, "comment").isEmpty()) {
			paquet.retirer(partie.get());
		}
	}
}
