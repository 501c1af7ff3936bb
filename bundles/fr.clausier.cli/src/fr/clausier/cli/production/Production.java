// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.production;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import fr.clausier.clauses.bibliotheque.Bibliotheque;
import fr.clausier.cli.production.Arbitrage.Decision;
import fr.clausier.documents.empreinte.EcritureEmpreinte;
import fr.clausier.documents.empreinte.Empreinte;
import fr.clausier.documents.empreinte.Empreinte.Achat;
import fr.clausier.documents.empreinte.Empreinte.Source;
import fr.clausier.documents.fichiers.EcritureAtomique;
import fr.clausier.documents.fichiers.EcritureImpossible;
import fr.clausier.documents.fichiers.Sauvegardes;
import fr.clausier.model.strategie.Marche;

/**
 * Makes the files of a dossier and puts them in place, one set for each purchase: a set is made in memory, then written whole or not
 * at all. The documents of one purchase and the summary of its year are one set; those of several purchases are made side by side and
 * let go of one after the other, so that memory does not grow with their number.
 */
public final class Production {

	private static final int CORES = Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));

	private final Demande demande;
	private final Map<String, String> options;
	private final Redaction redaction;
	private final Supplier<List<Produit>> bilan;
	private final Sauvegardes sauvegardes;
	private final List<Achat> achats = new ArrayList<>();
	private final Passe passe;
	private final List<String> remarques = new ArrayList<>();
	private final List<String> refus = new ArrayList<>();
	private final List<String> zonesVides = new ArrayList<>();
	private final Complements complements;

	private Production(Demande demande, Map<String, String> options, boolean pieces, Passe passe, Supplier<List<Produit>> bilan) {
		this.demande = demande;
		this.passe = passe;
		this.options = options;
		this.redaction = pieces ? new Redaction(demande) : null;
		this.bilan = bilan;
		this.sauvegardes = new Sauvegardes(demande.sortie(), demande.jour());
		this.complements = new Complements(demande.reglages(), remarques);
	}

	/** The documents of every purchase, and the summary of the scheme for the year of the last launch. */
	public static Production pieces(Demande demande) {
		return pieces(demande, null);
	}

	/** The same, over the earlier documents that a fingerprint kept; null for those of the output folder. */
	static Production pieces(Demande demande, Passe passe) {
		return new Production(demande, Map.of("verbe", "generer"), true, passe, () -> BilanSpaser.duLancement(demande.dossier(), demande.modele().gabarit(), demande.sortie()));
	}

	/** The summary of the scheme for a year. */
	public static Production bilan(Demande demande, int annee) {
		return bilan(demande, annee, null);
	}

	/** The same, over the earlier documents that a fingerprint kept; null for those of the output folder. */
	static Production bilan(Demande demande, int annee, Passe passe) {
		return new Production(demande, Map.of("verbe", "spaser", "annee", String.valueOf(annee)), false, passe,
				() -> BilanSpaser.de(demande.dossier(), annee, demande.modele().gabarit(), demande.sortie()));
	}

	/**
	 * Makes and writes everything.
	 *
	 * @throws RetouchesEnAttente when documents changed by hand would be replaced and the arbiter does not decide; nothing of their set is written
	 * @throws DossierImpubliable when the only purchase cannot be printed; of several, the others are made
	 * @throws Abandon when the caller gave up; the set that was being made is not written
	 * @throws ProductionImpossible when something cannot be read or written
	 */
	public Compte executer(Arbitre arbitre, Progression progression) throws ProductionImpossible {
		Anterieurs earlier = Anterieurs.dans(demande.sortie());
		earlier.refuserOuverts();
		List<Source> sources = Ingredients.sources(demande.dossier());
		Depot depot = new Depot(demande.sortie(), sauvegardes);
		Arbitrage arbitrage = new Arbitrage(demande, earlier, passe == null ? earlier : passe, arbitre);
		Chantier chantier = new Chantier(depot, arbitrage, earlier, progression);
		CompletableFuture<List<Produit>> summary = CompletableFuture.supplyAsync(bilan);
		if (redaction == null) {
			deposer(chantier, null, bilan(summary), 0, 0);
		} else if (demande.dossier().marches().size() == 1) {
			PiecesAchat pieces = retenir(redaction.rediger(demande.dossier().marches().getFirst(), progression));
			List<Produit> set = new ArrayList<>(pieces.produits());
			set.addAll(bilan(summary));
			progression.continuer();
			deposer(chantier, pieces, set, 0, 0);
		} else {
			if (passe == null) {
				arbitrage.demanderPourTous(demande.dossier().marches(), redaction::repertoire);
			}
			plusieurs(chantier);
			deposer(chantier, null, bilan(summary), 0, 0);
		}
		List<String> revisions = earlier.empreinte().map(e -> Revisions.depuis(e, Bibliotheque.effective(demande.dossier().bibliotheques()))).orElse(List.of());
		empreinte(chantier, sources);
		remarques.addAll(arbitrage.remarques());
		if (!earlier.remarque().isEmpty()) {
			remarques.add(earlier.remarque());
		}
		if (!complements.limites().isEmpty()) {
			remarques.add(complements.limites());
		}
		return new Compte(depot.enPlace(), depot.ecrits(), depot.gardes(), refus, remarques, revisions, sauvegardes.dossierDuJour(), sauvegardes.nombre(),
				arbitrage.repris(), demande.dossier().marches().size() == 1 ? zonesVides : List.of(), complements.accessibilite());
	}

	/** The documents of every purchase and the summary, in memory; nothing is read from the output or written there. */
	public List<Produit> enMemoire() throws ProductionImpossible {
		CompletableFuture<List<Produit>> summary = CompletableFuture.supplyAsync(bilan);
		List<Produit> made = new ArrayList<>();
		for (Marche marche : redaction == null ? List.<Marche>of() : demande.dossier().marches()) {
			made.addAll(redaction.rediger(marche, Progression.MUETTE).produits());
		}
		made.addAll(attendre(summary));
		return made;
	}

	/** One thread a core makes documents; this one writes them in the order of the dossier, a few purchases behind. */
	private void plusieurs(Chantier chantier) throws ProductionImpossible {
		List<Marche> marches = demande.dossier().marches();
		Deque<Future<PiecesAchat>> ahead = new ArrayDeque<>();
		Iterator<Marche> next = marches.iterator();
		ExecutorService workers = Executors.newFixedThreadPool(CORES);
		try {
			for (int rank = 1; rank <= marches.size(); rank++) {
				while (next.hasNext() && ahead.size() < 2 * CORES) {
					Marche marche = next.next();
					ahead.add(workers.submit(() -> redaction.rediger(marche, chantier.progression())));
				}
				chantier.progression().continuer();
				try {
					PiecesAchat pieces = retenir(prendre(ahead.poll()));
					deposer(chantier, pieces, pieces.produits(), rank, marches.size());
				} catch (DossierImpubliable e) {
					refus.add(e.getMessage());
				}
			}
		} finally {
			workers.shutdownNow();
		}
	}

	private static PiecesAchat prendre(Future<PiecesAchat> pieces) throws ProductionImpossible {
		try {
			return pieces.get();
		} catch (ExecutionException e) {
			throw relancer(e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new Abandon();
		}
	}

	private List<Produit> bilan(CompletableFuture<List<Produit>> summary) throws ProductionImpossible {
		List<Produit> files = attendre(summary);
		complements.noter(Complements.controler(files, demande.sortie()));
		return files;
	}

	private static List<Produit> attendre(CompletableFuture<List<Produit>> summary) throws ProductionImpossible {
		try {
			return summary.join();
		} catch (CompletionException e) {
			throw relancer(e.getCause());
		}
	}

	private static ProductionImpossible relancer(Throwable cause) {
		return switch (cause) {
			case ProductionImpossible known -> known;
			case RuntimeException defect -> throw defect;
			case Error defect -> throw defect;
			default -> throw new IllegalStateException(cause);
		};
	}

	/** Keeps what the fingerprint and the report need of a purchase; its documents are handed on. */
	private PiecesAchat retenir(PiecesAchat pieces) {
		achats.add(new Achat(pieces.marche().getName(), pieces.marche().getTitre(), pieces.jour(), pieces.clauses()));
		remarques.addAll(pieces.remarques());
		complements.noter(pieces.defauts());
		return pieces;
	}

	/** Who works on a production, from the first set to the last. */
	private record Chantier(Depot depot, Arbitrage arbitrage, Anterieurs anterieurs, Progression progression) {
	}

	/**
	 * Settles what becomes of hands' own texts, then puts a set in place.
	 *
	 * @param pieces the purchase; null for a set of none
	 */
	private void deposer(Chantier chantier, PiecesAchat pieces, List<Produit> set, int rank, int total) throws ProductionImpossible {
		Decision decision = chantier.arbitrage().decider(set, pieces == null ? null : pieces.marche());
		if (pieces != null) {
			remarques.addAll(redaction.relireRetouches(pieces, decision.fichiers()));
			remarques.addAll(chantier.anterieurs().delaisses(set, redaction.repertoire(pieces.marche())));
			zonesVides(pieces, decision);
		}
		complements.noter(Complements.controler(decision.fichiers().stream().filter(f -> decision.ecrites().containsKey(f.fichier())).toList(), demande.sortie()));
		List<Produit> shown = complements.comparer(decision.fichiers(), chantier.anterieurs(), demande.jour());
		List<Produit> all = complements.completer(chantier.depot().ecarter(shown, decision.restent()), chantier.progression());
		// What was made beside the documents may have been written in too.
		Set<Path> settled = set.stream().map(Produit::fichier).collect(Collectors.toSet());
		Decision beside = chantier.arbitrage().decider(all.stream().filter(f -> !settled.contains(f.fichier())).toList(), null);
		List<Produit> files = chantier.depot().ecarter(all, beside.restent());
		chantier.depot().deposer(files);
		for (int i = 0; i < files.size(); i++) {
			chantier.progression().produit(files.get(i), total == 0 ? i + 1 : rank, total == 0 ? files.size() : total);
		}
	}

	private void zonesVides(PiecesAchat pieces, Decision decision) {
		pieces.zones().forEach((file, places) -> {
			List<String> empty = places.entrySet().stream().filter(p -> !decision.ecrites().getOrDefault(file, List.of()).contains(p.getKey())).map(Map.Entry::getValue).toList();
			if (!empty.isEmpty()) {
				zonesVides.add(file.getFileName() + " (" + String.join(" ; ", empty) + ")");
			}
		});
	}

	private void empreinte(Chantier chantier, List<Source> sources) throws ProductionImpossible {
		Depot depot = chantier.depot();
		if (depot.enPlace().isEmpty()) {
			return;
		}
		Path file = demande.sortie().resolve(Empreinte.NOM);
		Map<String, String> all = new TreeMap<>(options);
		all.putAll(chantier.arbitrage().options());
		try {
			EcritureAtomique.ecrire(file, EcritureEmpreinte.octets(Ingredients.empreinte(demande, all, achats, depot.fichiers(), sources, chantier.arbitrage().reprises())));
		} catch (EcritureImpossible e) {
			throw new ProductionImpossible(e.getMessage(), e);
		}
	}
}
