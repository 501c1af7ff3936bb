// SPDX-License-Identifier: EPL-2.0

import java.io.BufferedWriter;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.Axe;
import fr.clausier.model.strategie.BaseIndicateur;
import fr.clausier.model.strategie.Cible;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.Comparateur;
import fr.clausier.model.strategie.Indicateur;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.Objectif;
import fr.clausier.model.strategie.Spaser;
import fr.clausier.model.strategie.StrategieFactory;
import fr.clausier.model.strategie.UniteCible;
import fr.clausier.spaser.classeur.ClasseurSuivi;
import fr.clausier.spaser.portefeuille.Phase;
import fr.clausier.spaser.source.Pilotage;
import fr.clausier.spaser.source.TableStructures;
import fr.clausier.spaser.suivi.PortefeuilleVivant;
import fr.clausier.spaser.suivi.Suivi;
import fr.clausier.spaser.suivi.TableauDeBord;

/** What the follow-up of a scheme takes: a million published contracts in a small heap, a thousand strategies, a keystroke, a workbook. */
public final class MesuresSpaser {

	private static final StrategieFactory F = StrategieFactory.eINSTANCE;
	private static final int ACHETEURS = 50;

	private MesuresSpaser() {
	}

	/** @param args a folder for the files that are made */
	public static void main(String[] args) throws Exception {
		Path folder = Files.createDirectories(Path.of(args[0]));
		System.out.printf("%s, %d cœurs, tas %d Mo%n", System.getProperty("java.vm.version"), Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory() >> 20);
		Path million = folder.resolve("million.json");
		if (!Files.exists(million)) {
			decp(million, 1_000_000);
		}
		long start = System.nanoTime();
		long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		Suivi national = suivi(List.of(), million);
		System.out.printf(Locale.ROOT, "1 000 000 de contrats, du fichier de %d Mo aux indicateurs : %.1f s, dont %.1f s de calcul (%d comptés en 2025)%n", Files.size(million) >> 20, (System.nanoTime() - start) / 1e9, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9,
				national.tableau().de(Phase.CONTRACTUALISE, 2025).contrats());
		List<Marche> thousand = strategies(1_000);
		mesurer("1 000 stratégies de 3 lots, tous les indicateurs et objectifs", 12, () -> Pilotage.de(thousand).suivi(schema(), 2026, () -> false));
		List<Marche> drafts = strategies(300);
		PortefeuilleVivant living = new PortefeuilleVivant(schema(), r -> Optional.empty());
		drafts.forEach(m -> living.poser(m.getName(), m));
		mesurer("300 projets : un marché relu, tableau de bord refait", 60, () -> {
			living.poser(drafts.getFirst().getName(), drafts.getFirst());
			return TableauDeBord.de(living.suivi(2026));
		});
		Path tenThousand = folder.resolve("dix-mille.json");
		decp(tenThousand, 10_000);
		Suivi read = suivi(List.of(), tenThousand);
		mesurer("classeur de " + read.contrats().size() + " contrats", 10, () -> ClasseurSuivi.octets(read, LocalDate.EPOCH));
	}

	private static Suivi suivi(List<Marche> marches, Path decp) throws Exception {
		return new Pilotage(marches, List.of(decp), List.of(), TableStructures.AUCUNE, r -> Optional.empty()).suivi(null, 2025, () -> false);
	}

	private static void mesurer(String title, int runs, Callable<Object> work) throws Exception {
		for (int i = 0; i < 5; i++) {
			work.call();
		}
		long[] times = new long[runs];
		for (int i = 0; i < runs; i++) {
			long start = System.nanoTime();
			work.call();
			times[i] = System.nanoTime() - start;
		}
		Arrays.sort(times);
		System.out.printf(Locale.ROOT, "%s : médiane %.1f ms, p95 %.1f ms%n", title, times[runs / 2] / 1e6, times[Math.min(runs - 1, runs * 95 / 100)] / 1e6);
	}

	/** All dated 2025 when there are few, over six years when there are many. */
	private static void decp(Path file, int number) throws Exception {
		try (BufferedWriter out = Files.newBufferedWriter(file)) {
			out.write("{\"marches\":{\"marche\":[");
			for (int i = 0; i < number; i++) {
				int year = number > 100_000 ? 2020 + i % 6 : 2025;
				out.write((i == 0 ? "" : ",") + "\n{\"id\":\"" + year + "-" + i + "\",\"acheteur\":{\"id\":\"" + String.format("213%011d", i % ACHETEURS) + "\"},\"nature\":\"Marché\",\"objet\":\"Travaux d'entretien et de réparation n° " + i
						+ "\",\"codeCPV\":\"" + (30 + i % 60) + "000000\",\"techniques\":{\"technique\":[\"Sans objet\"]},\"modalitesExecution\":{\"modaliteExecution\":[\"Sans objet\"]},\"procedure\":\"Procédure adaptée\",\"dureeMois\":" + (1 + i % 48)
						+ ",\"dateNotification\":\"" + year + "-0" + (1 + i % 9) + "-1" + i % 9 + "\",\"montant\":" + (40_000 + i % 900_000) + ",\"offresRecues\":" + (1 + i % 7) + ",\"marcheInnovant\":" + (i % 50 == 0)
						+ ",\"considerationsSociales\":{\"considerationSociale\":[\"" + (i % 3 == 0 ? "Clause sociale" : "Pas de considération sociale") + "\"]},\"considerationsEnvironnementales\":{\"considerationEnvironnementale\":[\""
						+ (i % 2 == 0 ? "Critère environnemental" : "Pas de considération environnementale") + "\"]},\"titulaires\":[{\"titulaire\":{\"id\":\"35600000000048\",\"typeIdentifiant\":\"SIRET\"}}]}");
			}
			out.write("]}}\n");
		}
	}

	private static List<Marche> strategies(int number) {
		Acheteur buyer = F.createAcheteur();
		buyer.setName("Ville");
		buyer.setTitre("Ville");
		buyer.setSiret("21130055300016");
		List<Marche> all = new ArrayList<>();
		for (int i = 0; i < number; i++) {
			Marche marche = F.createMarche();
			marche.setName("M" + i);
			marche.setTitre("Marché " + i);
			marche.setAcheteur(buyer);
			marche.setNature(NatureMarche.TRAVAUX);
			marche.setLancement(LocalDate.of(2026, 1 + i % 12, 1));
			for (int n = 1; n <= 3; n++) {
				Lot lot = F.createLot();
				lot.setNumero(n);
				lot.setTitre("Lot " + n);
				lot.setEstimation(BigDecimal.valueOf(100_000L * n));
				if (n == 1) {
					ClauseInsertion clause = F.createClauseInsertion();
					clause.setHeures(500 + i % 100);
					lot.setInsertion(clause);
				}
				marche.getLots().add(lot);
			}
			all.add(marche);
		}
		return all;
	}

	private static Spaser schema() {
		Spaser spaser = F.createSpaser();
		spaser.setName("S");
		spaser.setDebut(2025);
		spaser.setFin(2028);
		Axe axe = F.createAxe();
		axe.setTitre("Axe");
		for (Indicateur indicateur : List.of(Indicateur.CLAUSE_SOCIALE, Indicateur.CLAUSE_ENVIRONNEMENTALE, Indicateur.CONSIDERATION_SOCIALE, Indicateur.MARCHES_RESERVES, Indicateur.MARCHES_ALLOTIS)) {
			Objectif objectif = F.createObjectif();
			objectif.setIndicateur(indicateur);
			objectif.setComparateur(Comparateur.AU_MOINS);
			Cible cible = F.createCible();
			cible.setValeur(BigDecimal.valueOf(30));
			cible.setUnite(UniteCible.POURCENT);
			cible.setBase(BaseIndicateur.NOMBRE);
			objectif.getCibles().add(cible);
			axe.getObjectifs().add(objectif);
		}
		spaser.getAxes().add(axe);
		return spaser;
	}
}
