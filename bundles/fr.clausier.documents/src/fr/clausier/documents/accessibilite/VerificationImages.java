// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.accessibilite;

import java.util.List;
import java.util.function.BiConsumer;

import org.w3c.dom.Element;

import fr.clausier.documents.accessibilite.DocumentWord.Branche;

/** Images need words, and words no image: floating text is read out of its place. */
final class VerificationImages implements Verification {

	@Override
	public void verifier(DocumentWord document, BiConsumer<String, String> noter) {
		images(document.branche()).forEach(i -> noter.accept(document.lieu(i), sansTexte(i)));
		document.marges().forEach(m -> images(m.branche()).forEach(i -> noter.accept(m.lieu(), sansTexte(i))));
		document.branche().tous("txbxContent").forEach(z -> noter.accept(document.lieu(z),
				"du texte est dans une zone flottante, qu'un lecteur d'écran lit hors de sa place ; mettez-le dans le corps."));
		boolean dessins = !document.branche().tous("drawing").isEmpty();
		if (dessins && Xml.texte(document.corps()).isBlank()) {
			noter.accept("Document", "son texte n'existe que dans des images.");
		}
	}

	private static List<Element> images(Branche branche) {
		List<Element> sans = branche.tous("docPr").stream().filter(i -> i.getAttribute("descr").isBlank() && !decorative(i)).toList();
		return sans.isEmpty() ? branche.tous("imagedata").stream()
				.filter(i -> ((Element) i.getParentNode()).getAttribute("alt").isBlank()).toList() : sans;
	}

	private static boolean decorative(Element image) {
		return Xml.tous(image, "decorative").stream().anyMatch(d -> "1".equals(d.getAttribute("val")) || "true".equals(d.getAttribute("val")));
	}

	private static String sansTexte(Element image) {
		String nom = image.getAttribute("name");
		return "une image" + (nom.isBlank() ? "" : " (« " + nom + " »)")
				+ " n'a pas de texte de remplacement ; dites ce qu'elle montre, ou marquez-la comme décorative.";
	}
}
