// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.pagination;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import fr.clausier.documents.paquet.LecteurXml;
import fr.clausier.documents.paquet.Paquet;
import fr.clausier.documents.pdf.PdfLu;
import fr.clausier.documents.pdf.PdfLu.SignetPdf;

/** Holds the pages that a table of contents announces against those of the PDF that LibreOffice made of the same file. */
public final class ControlePagination {

	/**
	 * A heading that is not where the table of contents says.
	 *
	 * @param titre    number and text
	 * @param annoncee page in the table of contents
	 * @param reelle   page in the PDF, 0 when the PDF does not have this heading
	 */
	public record Ecart(String titre, int annoncee, int reelle) {

		@Override
		public String toString() {
			return reelle == 0 ? "« " + titre + " » est au sommaire, mais pas dans le PDF"
					: "« " + titre + " » : page " + annoncee + " au sommaire, page " + reelle + " dans le PDF";
		}
	}

	/** A line of a table of contents. @param page the page that it shows */
	record LigneSommaire(String titre, int page) {
	}

	private ControlePagination() {
	}

	/** The headings whose page differs; empty when all agree or when there is no table of contents. */
	public static List<Ecart> ecarts(byte[] docx, byte[] pdf) {
		List<Ecart> ecarts = new ArrayList<>();
		Iterator<SignetPdf> signets = PdfLu.de(pdf).signets().iterator();
		for (LigneSommaire ligne : sommaire(docx)) {
			int page = page(signets, ligne.titre());
			if (page != ligne.page()) {
				ecarts.add(new Ecart(ligne.titre(), ligne.page(), page));
			}
		}
		return ecarts;
	}

	/** The lines of the table of contents of a file made by the renderer. */
	static List<LigneSommaire> sommaire(byte[] docx) {
		try {
			XMLStreamReader lecteur = LecteurXml.ouvrir(
					new ByteArrayInputStream(Paquet.relire(docx).partie("word/document.xml").orElseThrow()));
			List<LigneSommaire> lignes = new ArrayList<>();
			while (lecteur.hasNext()) {
				if (lecteur.next() == XMLStreamConstants.START_ELEMENT && "hyperlink".equals(lecteur.getLocalName())) {
					String texte = texte(lecteur);
					int tabulation = texte.lastIndexOf('\t');
					if (tabulation > 0 && texte.substring(tabulation + 1).matches("\\d+")) {
						lignes.add(new LigneSommaire(texte.substring(0, tabulation).replace('\t', ' '),
								Integer.parseInt(texte.substring(tabulation + 1))));
					}
				}
			}
			return lignes;
		} catch (XMLStreamException e) {
			throw new IllegalArgumentException("Ce fichier n'est pas un document produit ici.", e);
		}
	}

	private static String texte(XMLStreamReader lecteur) throws XMLStreamException {
		StringBuilder texte = new StringBuilder();
		while (lecteur.hasNext()) {
			int evenement = lecteur.next();
			if (evenement == XMLStreamConstants.END_ELEMENT && "hyperlink".equals(lecteur.getLocalName())) {
				break;
			}
			if (evenement == XMLStreamConstants.START_ELEMENT) {
				switch (lecteur.getLocalName()) {
					case "t" -> texte.append(lecteur.getElementText());
					case "tab" -> texte.append('\t');
					default -> { }
				}
			}
		}
		return texte.toString();
	}

	/** Both lists follow the document, but bookmarks are more: they name all levels. */
	private static int page(Iterator<SignetPdf> signets, String titre) {
		while (signets.hasNext()) {
			SignetPdf signet = signets.next();
			if (sansEspaces(signet.texte()).equals(sansEspaces(titre))) {
				return signet.page();
			}
		}
		return 0;
	}

	private static String sansEspaces(String texte) {
		return texte.replaceAll("[\\s\u00A0\u202F\u2011-]", "");
	}
}
