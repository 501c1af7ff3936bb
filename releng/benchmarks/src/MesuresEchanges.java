// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

import fr.clausier.dsl.dossier.LecteurDossier;
import fr.clausier.exchange.DemandeExport;
import fr.clausier.exchange.FormatExport;
import fr.clausier.exchange.Formats;
import fr.clausier.exchange.decp.lecture.LectureDecp;
import fr.clausier.model.strategie.Marche;

/** What exchanges cost: a million published contracts read, a purchase of 1 000 lots written in each format. */
public final class MesuresEchanges {

	private static final int CONTRACTS = 1_000_000;
	private static final int LOTS = 1_000;

	private MesuresEchanges() {
	}

	/** @param args folder to work in; the file of contracts takes 1.2 GB there for the time of the measure */
	public static void main(String[] args) throws Exception {
		Path folder = Files.createDirectories(Path.of(args[0]));
		System.out.println("| mesure | première (ms) | médiane (ms) | p95 (ms) |");
		System.out.println("|---|---|---|---|");
		Marche marche = achat(folder);
		for (FormatExport format : Formats.exports()) {
			mesurer("achat de 1 000 lots, format " + format.code(), 20, () -> format.exporter(new DemandeExport(marche, "achat", LocalDate.EPOCH)));
		}
		Path json = folder.resolve("million.json");
		contrats(json);
		long[] seen = new long[1];
		mesurer("un million de contrats lus (JSON, " + (Files.size(json) >> 20) + " Mo)", 3, () -> LectureDecp.lire(json, (c, anomalies) -> seen[0]++, () -> false));
		Files.delete(json);
	}

	private static Marche achat(Path folder) throws IOException {
		StringBuilder text = new StringBuilder("acheteur Ville \"Ville\" { siret 216 901 231 00011 }\n\nmarché Achat \"Achat\" {\n    acheteur Ville\n    nature travaux\n    procédure appel d'offres ouvert\n"
				+ "    ccag travaux\n    durée 24 mois\n    forme des prix forfaitaire ferme\n    lieu d'exécution département 13\n    critères communs { prix 60 % environnement \"Réemploi\" 40 % }\n");
		for (int i = 1; i <= LOTS; i++) {
			text.append("    lot ").append(i).append(" \"Lot ").append(i).append("\" {\n        estimation 100 000 € HT\n        cpv 45214210\n        insertion 120 heures\n"
					+ "        données essentielles { identifiant \"2026-").append(i).append("\" publiées le 12/03/2027 }\n        réalisé { notifié le 12/01/2027 montant notifié 100 000 € HT "
							+ "titulaire \"Net\" siret 301 309 605 00410 offres reçues 4 avance versée 10 % sous-traitance déclarée non }\n    }\n");
		}
		Path file = Files.writeString(folder.resolve("mille.marche"), text.append("}\n"));
		return LecteurDossier.lire(file).marches().get(0);
	}

	private static void contrats(Path json) throws IOException {
		try (Writer out = Files.newBufferedWriter(json)) {
			out.write("{\"marches\":{\"marche\":[\n");
			for (int i = 0; i < CONTRACTS; i++) {
				out.write((i == 0 ? "" : ",\n") + "{\"id\":\"M" + i + "\",\"acheteur\":{\"id\":\"21690123100011\"},\"nature\":\"Marché\",\"objet\":\"Entretien des espaces verts, secteur n° " + i
						+ "\",\"codeCPV\":\"77310000\",\"techniques\":{\"technique\":[\"Accord-cadre\"]},\"modalitesExecution\":{\"modaliteExecution\":[\"Bons de commande\"]},\"marcheInnovant\":false,"
						+ "\"ccag\":\"Fournitures courantes et services\",\"offresRecues\":4,\"attributionAvance\":true,\"tauxAvance\":0.1,\"typeGroupementOperateurs\":\"Pas de groupement\","
						+ "\"sousTraitanceDeclaree\":false,\"procedure\":\"Appel d'offres ouvert\",\"lieuExecution\":{\"code\":\"69123\",\"typeCode\":\"Code commune\"},\"dureeMois\":48,"
						+ "\"dateNotification\":\"2024-05-15\",\"datePublicationDonnees\":\"2024-05-25\",\"montant\":" + (1000 + i) + ".5,\"typesPrix\":{\"typePrix\":[\"Définitif révisable\"]},"
						+ "\"formePrix\":\"Unitaire\",\"titulaires\":[{\"titulaire\":{\"id\":\"30130960500410\",\"typeIdentifiant\":\"SIRET\"}}],"
						+ "\"considerationsSociales\":{\"considerationSociale\":[\"Clause sociale\",\"Critère social\"]},"
						+ "\"considerationsEnvironnementales\":{\"considerationEnvironnementale\":[\"Clause environnementale\"]}}");
			}
			out.write("]}}\n");
		}
	}

	private static void mesurer(String name, int runs, Callable<?> work) throws Exception {
		double first = time(work);
		double[] times = new double[runs];
		for (int i = 0; i < runs; i++) {
			times[i] = time(work);
		}
		Arrays.sort(times);
		System.out.printf(Locale.FRANCE, "| %s | %.0f | %.0f | %.0f |%n", name, first, times[runs / 2], times[Math.min(runs - 1, runs * 95 / 100)]);
	}

	private static double time(Callable<?> work) throws Exception {
		long start = System.nanoTime();
		if (work.call() == null) {
			throw new IllegalStateException();
		}
		return (System.nanoTime() - start) / 1e6;
	}
}
