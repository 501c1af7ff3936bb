// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.production;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import fr.clausier.cli.production.Arbitre.Choix;
import fr.clausier.cli.production.Passe.Traitement;
import fr.clausier.cli.production.PieceReprise.Issue;
import fr.clausier.documents.docx.Orphelins;
import fr.clausier.documents.empreinte.Condensat;
import fr.clausier.documents.empreinte.Empreinte.Genre;
import fr.clausier.documents.empreinte.Empreinte.Source;
import fr.clausier.documents.reprise.Orphelin;
import fr.clausier.model.strategie.Marche;

/**
 * Settles, before anything is replaced, what becomes of what hands wrote in earlier documents: places to write in are read back and kept,
 * texts whose place is gone go to an annex, all other edits are listed and decided about.
 */
final class Arbitrage {

	/** Largest earlier document kept in a fingerprint, in bytes; of a larger one only the figure is kept. */
	private static final int TAILLE_GARDEE = 4 * 1024 * 1024;

	/**
	 * A set about which everything is settled.
	 *
	 * @param fichiers what to write, in the places of the earlier files
	 * @param restent earlier files that stay: the new ones go beside them
	 * @param ecrites names of the places where somebody wrote, by document
	 */
	record Decision(List<Produit> fichiers, Set<Path> restent, Map<Path, List<String>> ecrites) {
	}

	private final Demande demande;
	private final Anterieurs anterieurs;
	private final Passe passe;
	private final Arbitre arbitre;
	private final List<Source> reprises = new ArrayList<>();
	private final Map<String, String> options = new TreeMap<>();
	private final List<String> remarques = new ArrayList<>();
	private final List<String> repris = new ArrayList<>();
	private Choix choix;

	Arbitrage(Demande demande, Anterieurs anterieurs, Passe passe, Arbitre arbitre) {
		this.demande = demande;
		this.anterieurs = anterieurs;
		this.passe = passe;
		this.arbitre = arbitre;
	}

	/**
	 * Asks about the documents of all purchases at once, before the first of them is replaced.
	 *
	 * @param repertoire the folder of a purchase
	 * @throws RetouchesEnAttente when somebody has to decide and nobody does
	 * @throws ProductionImpossible when an earlier file is open or cannot be read
	 */
	void demanderPourTous(List<Marche> marches, Function<Marche, Path> repertoire) throws ProductionImpossible {
		List<Retouche> waiting = new ArrayList<>();
		for (Marche marche : marches) {
			for (Path path : anterieurs.pieces(repertoire.apply(marche))) {
				Optional<byte[]> content = anterieurs.contenu(path);
				if (content.isEmpty() || anterieurs.intact(path, content.get())) {
					continue;
				}
				Produit file = new Produit(path, path.getFileName().toString(), content.get());
				if (!word(file)) {
					waiting.add(new Retouche(path, file.titre(), true, List.of(), List.of()));
					continue;
				}
				PieceReprise piece = PieceReprise.lire(file, demande.modele().gabarit(), content.get(), true, marche);
				if (piece.retouchee()) {
					waiting.add(piece.retouche());
				}
			}
		}
		if (!waiting.isEmpty()) {
			choix = choisir(waiting);
		}
	}

	private Choix choisir(List<Retouche> waiting) throws RetouchesEnAttente {
		Choix choice = choix != null ? choix : arbitre.choisir(List.copyOf(waiting));
		if (choice == Choix.ABANDONNER || choice == Choix.REPORTER) {
			throw new RetouchesEnAttente(waiting, choice == Choix.REPORTER);
		}
		return choice;
	}

	/**
	 * Settles a set.
	 *
	 * @param marche the purchase; null when the set is of none
	 * @throws RetouchesEnAttente when somebody has to decide and nobody does
	 * @throws ProductionImpossible when an earlier file is open or cannot be read
	 */
	Decision decider(List<Produit> set, Marche marche) throws ProductionImpossible {
		Map<Path, PieceReprise> pieces = new LinkedHashMap<>();
		Map<Path, Traitement> treatments = new LinkedHashMap<>();
		List<Retouche> waiting = new ArrayList<>();
		for (Produit file : set) {
			Optional<Traitement> settled = passe.decide(file.fichier());
			Optional<byte[]> before = word(file) ? passe.document(file.fichier()) : Optional.empty();
			if (before.isEmpty() || Arrays.equals(before.get(), file.contenu())) {
				if (!word(file) || settled.isPresent()) {
					inconnu(file, file.contenu()).ifPresent(waiting::add);
				}
				continue;
			}
			PieceReprise piece = PieceReprise.lire(file, demande.modele().gabarit(), before.get(), anterieurs.connu(file.fichier()).isPresent(), marche);
			pieces.put(file.fichier(), piece);
			treatments.put(file.fichier(), settled.orElse(arbitre.remplaceTout() ? Traitement.REMPLACER : Traitement.SUIVRE));
			if (settled.isPresent()) {
				inconnu(file, piece.rendre(settled.get()).fichier().contenu()).ifPresent(waiting::add);
			} else if (piece.enAttente()) {
				waiting.add(piece.retouche());
			}
		}
		Set<Path> kept = trancher(waiting, pieces.keySet(), treatments);
		return rendre(set, pieces, treatments, kept, marche);
	}

	/** Asks, once for the whole set. @return the files that stay whatever can be carried over */
	private Set<Path> trancher(List<Retouche> waiting, Set<Path> pieces, Map<Path, Traitement> treatments) throws RetouchesEnAttente {
		Set<Path> kept = new LinkedHashSet<>();
		if (waiting.isEmpty()) {
			return kept;
		}
		Choix choice = choisir(waiting);
		for (Retouche retouche : waiting) {
			if (pieces.contains(retouche.fichier()) && passe.decide(retouche.fichier()).isEmpty()) {
				treatments.put(retouche.fichier(), choice == Choix.GARDER ? Traitement.GARDER : Traitement.REMPLACER);
			} else if (choice == Choix.GARDER) {
				kept.add(retouche.fichier());
			}
		}
		return kept;
	}

	private Decision rendre(List<Produit> set, Map<Path, PieceReprise> pieces, Map<Path, Traitement> treatments, Set<Path> kept, Marche marche) {
		List<Produit> files = new ArrayList<>();
		Set<Path> stay = new LinkedHashSet<>(kept);
		Map<Path, List<String>> written = new LinkedHashMap<>();
		Map<String, List<Orphelin>> orphans = new LinkedHashMap<>();
		for (Produit file : set) {
			PieceReprise piece = pieces.get(file.fichier());
			if (piece == null) {
				files.add(file);
				continue;
			}
			Traitement treatment = treatments.get(file.fichier());
			Issue issue = piece.rendre(treatment);
			files.add(issue.fichier());
			written.put(file.fichier(), piece.zonesEcrites());
			noter(piece, treatment, issue);
			if (issue.reste() && passe.decide(file.fichier()).isEmpty()) {
				// All of it is still there, where it was.
				stay.add(file.fichier());
			} else if (!issue.orphelins().isEmpty()) {
				orphans.put(file.titre(), issue.orphelins());
			}
		}
		annexe(set, orphans, marche).ifPresent(files::add);
		return new Decision(files, stay, written);
	}

	private void noter(PieceReprise piece, Traitement treatment, Issue issue) {
		remarques.addAll(issue.remarques());
		if (!issue.reste() && passe.decide(issue.fichier().fichier()).isEmpty() && !Arrays.equals(piece.avant(), issue.fichier().contenu())) {
			repris.add(piece.dire(treatment, issue));
		}
		if (issue.repris()) {
			String name = Anterieurs.nom(demande.sortie(), issue.fichier().fichier());
			byte[] before = piece.avant();
			reprises.add(new Source(name, Condensat.de(before), before.length > TAILLE_GARDEE ? null : before));
			if (treatment != Traitement.SUIVRE) {
				options.put(PasseEmpreinte.OPTION + name, treatment == Traitement.GARDER ? "garder" : "remplacer");
			}
		}
	}

	/** The annex, under a name that no earlier one has; a production that is only made again has it already. */
	private Optional<Produit> annexe(List<Produit> set, Map<String, List<Orphelin>> orphans, Marche marche) {
		if (orphans.isEmpty() || passe.decide(set.getFirst().fichier()).isPresent()) {
			return Optional.empty();
		}
		Path folder = set.getFirst().fichier().getParent();
		String name = Orphelins.nom(n -> Files.exists(folder.resolve(n + ".docx")));
		String buyer = marche == null || marche.getAcheteur() == null || marche.getAcheteur().getTitre() == null ? "" : marche.getAcheteur().getTitre();
		Optional<byte[]> content = Orphelins.docx(orphans, buyer, marche == null ? "" : marche.getTitre(), demande.modele().gabarit(), demande.jour());
		content.ifPresent(c -> repris.add("Sans place dans les nouvelles pièces, des textes écrits à la main sont dans « " + name + ".docx » : relisez-les."));
		return content.map(c -> new Produit(folder.resolve(name + ".docx"), "Textes orphelins", c, Genre.ANNEXE));
	}

	/** A file in the place of a new one whose changes cannot be read, or are of no account. */
	private Optional<Retouche> inconnu(Produit file, byte[] content) throws ProductionImpossible {
		Optional<byte[]> earlier = anterieurs.contenu(file.fichier());
		if (earlier.isEmpty() || Arrays.equals(earlier.get(), content) || anterieurs.intact(file.fichier(), earlier.get())) {
			return Optional.empty();
		}
		return Optional.of(new Retouche(file.fichier(), file.titre(), anterieurs.connu(file.fichier()).isPresent(), List.of(), List.of()));
	}

	/** Whether somebody may have written in it in Word. */
	static boolean word(Produit file) {
		return file.genre() == Genre.PIECE && file.fichier().getFileName().toString().endsWith(".docx");
	}

	/** Earlier documents of which something was carried over, for the fingerprint. */
	List<Source> reprises() {
		return reprises;
	}

	/** What was decided about them, for the fingerprint. */
	Map<String, String> options() {
		return options;
	}

	/** What to read again, one sentence each. */
	List<String> remarques() {
		return remarques;
	}

	/** What was carried over, one sentence each. */
	List<String> repris() {
		return repris.stream().filter(s -> !s.isEmpty()).toList();
	}
}
