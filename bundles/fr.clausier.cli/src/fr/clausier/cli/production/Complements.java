// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.production;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.clausier.documents.accessibilite.ControleAccessibilite;
import fr.clausier.documents.accessibilite.Defaut;
import fr.clausier.documents.comparaison.Comparaison;
import fr.clausier.documents.comparaison.ComparaisonImpossible;
import fr.clausier.documents.empreinte.Empreinte.Genre;
import fr.clausier.documents.gabarit.DocumentIllisible;
import fr.clausier.documents.gabarit.DocumentRecu;
import fr.clausier.documents.paquet.Paquet;
import fr.clausier.documents.pdf.ConversionPdf;
import fr.clausier.documents.pdf.PdfImpossible;

/** What goes with the documents of a set before it is put in place: their check of accessibility, their PDF files. */
final class Complements {

	private static final Duration START = Duration.ofSeconds(60);
	private static final Duration EACH = Duration.ofSeconds(15);

	private final Reglages reglages;
	private final List<String> remarques;
	private final Map<String, List<Defaut>> defauts = new LinkedHashMap<>();
	private boolean pdf;

	Complements(Reglages reglages, List<String> remarques) {
		this.reglages = reglages;
		this.remarques = remarques;
		this.pdf = reglages.pdf();
	}

	/** Defects of the Word files of a set, by file below the output; may take a while. */
	static Map<String, List<Defaut>> controler(List<Produit> set, Path sortie) {
		Map<String, List<Defaut>> found = new LinkedHashMap<>();
		set.stream().filter(Arbitrage::word).forEach(f -> found.put(Anterieurs.nom(sortie, f.fichier()), ControleAccessibilite.de(f.contenu())));
		return found;
	}

	/** Notes the defects of a set for the report. */
	void noter(Map<String, List<Defaut>> found) {
		defauts.putAll(found);
	}

	/** The set with, beside each Word file that changed, what changed in it as tracked changes. */
	List<Produit> comparer(List<Produit> set, Anterieurs earlier, LocalDate day) throws ProductionImpossible {
		if (!reglages.comparer()) {
			return set;
		}
		List<Produit> all = new ArrayList<>(set);
		for (Produit file : set.stream().filter(Arbitrage::word).toList()) {
			Optional<byte[]> before = earlier.contenu(file.fichier());
			if (before.isPresent() && !Arrays.equals(before.get(), file.contenu())) {
				comparer(file, day).ifPresent(all::add);
			}
		}
		return all;
	}

	/** Opened within the limits of the intake: the earlier file went through other hands. */
	private Optional<Produit> comparer(Produit file, LocalDate day) {
		try {
			Comparaison.Resultat compared = Comparaison.comparer(DocumentRecu.ouvrir(file.fichier()), Paquet.relire(file.contenu()), day);
			compared.remarques().forEach(r -> remarques.add(file.fichier().getFileName() + ", comparaison : " + r));
			if (compared.changements() == 0) {
				// Only written anew, by Word or by this production.
				return Optional.empty();
			}
			return Optional.of(new Produit(Depot.voisin(file.fichier(), "-comparaison"), file.titre() + ", comparaison", compared.octets(), Genre.ANNEXE));
		} catch (ComparaisonImpossible | DocumentIllisible e) {
			remarques.add("« " + file.fichier().getFileName() + " » n'a pas été comparé à sa version précédente : " + e.getMessage());
			return Optional.empty();
		}
	}

	/** The set with its PDF files; without them, and a remark, when they cannot be made. */
	List<Produit> completer(List<Produit> set, Progression progression) throws Abandon {
		Map<String, byte[]> words = new LinkedHashMap<>();
		set.stream().filter(Arbitrage::word).forEach(f -> words.put(sansExtension(f.fichier()), f.contenu()));
		if (!pdf || words.isEmpty()) {
			return set;
		}
		try {
			Map<String, byte[]> made = ConversionPdf.trouver().convertir(words, START.plus(EACH.multipliedBy(words.size())), progression::abandonnee);
			List<Produit> all = new ArrayList<>(set);
			for (Produit file : set.stream().filter(Arbitrage::word).toList()) {
				String name = sansExtension(file.fichier());
				all.add(new Produit(file.fichier().resolveSibling(name + ".pdf"), file.titre() + ", PDF", made.get(name), Genre.PDF));
			}
			return all;
		} catch (PdfImpossible e) {
			progression.continuer();
			// Said once, and not tried again for the purchases that follow.
			pdf = false;
			remarques.add(e.getMessage());
			return set;
		}
	}

	/** The one sentence of the report about accessibility; empty without Word files. */
	String accessibilite() {
		return defauts.isEmpty() ? "" : ControleAccessibilite.bilan(defauts);
	}

	/** What to know about the PDF files; empty when none was asked for or made. */
	String limites() {
		return reglages.pdf() && pdf ? ConversionPdf.LIMITES : "";
	}

	private static String sansExtension(Path file) {
		String name = file.getFileName().toString();
		return name.substring(0, name.lastIndexOf('.'));
	}
}
