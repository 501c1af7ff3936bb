// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.production;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import fr.clausier.clauses.valeurs.PropositionStrategie;
import fr.clausier.documents.fichiers.EcritureAtomique;
import fr.clausier.documents.fichiers.EcritureImpossible;
import fr.clausier.documents.fichiers.Sauvegardes;
import fr.clausier.dsl.dossier.DossierLu;
import fr.clausier.dsl.dossier.LecteurDossier;
import fr.clausier.dsl.dossier.Probleme;
import fr.clausier.dsl.dossier.VerificationDossier;
import fr.clausier.model.strategie.Marche;

/**
 * Writes the figures that hands changed in earlier documents into the strategy: only the characters of each figure change, and a copy of
 * the strategy is made before. Figures that two documents say differently, or that the strategy does not write in one place, are told instead.
 */
public final class ReportValeurs {

	/** Ending of a copy, so that it is never read as a strategy. */
	private static final String COPIE = ".avant";

	private final Path sortie;
	private final Map<Path, TreeMap<Integer, PropositionStrategie>> changements = new LinkedHashMap<>();
	private final Map<Path, byte[]> originaux = new LinkedHashMap<>();
	private final List<String> faits = new ArrayList<>();
	private final List<String> refus = new ArrayList<>();

	private ReportValeurs(Path sortie) {
		this.sortie = sortie;
	}

	/**
	 * Writes the figures into the strategy of a dossier, and takes them back when the strategy would then be wrong.
	 *
	 * @param racine the dossier
	 * @param sortie folder of its documents
	 * @param date date of the law; null for the launch date of each purchase
	 * @param jour the day, for the name of the copies
	 * @throws DossierImpubliable when the strategy would be wrong with these figures; it is then as it was
	 * @throws ProductionImpossible when a file cannot be read or written; the strategy is then as it was
	 */
	public static ReportValeurs reporter(Path racine, Path sortie, LocalDate date, LocalDate jour) throws ProductionImpossible {
		ReportValeurs report = preparer(LecteurDossier.lire(racine), sortie);
		report.appliquer(jour);
		List<String> errors = report.originaux.isEmpty() ? List.of() : VerificationDossier.verifier(LecteurDossier.lire(racine), date, jour).stream().filter(Probleme::bloquant).map(Probleme::message).toList();
		if (!errors.isEmpty()) {
			report.defaire();
			throw new DossierImpubliable("Avec les chiffres changés dans Word, la stratégie serait en erreur : elle est remise comme avant, et rien n'a été écrit. " + String.join(" ", errors), null);
		}
		return report;
	}

	/**
	 * Reads the earlier documents of a dossier; nothing is changed yet.
	 *
	 * @param sortie folder of the documents
	 * @throws ProductionImpossible when one is open or cannot be read
	 */
	private static ReportValeurs preparer(DossierLu dossier, Path sortie) throws ProductionImpossible {
		ReportValeurs report = new ReportValeurs(sortie);
		Anterieurs earlier = Anterieurs.dans(sortie);
		for (Marche marche : dossier.marches()) {
			Path folder = dossier.marches().size() == 1 ? sortie : sortie.resolve(marche.getName());
			Map<String, PropositionStrategie> byName = new LinkedHashMap<>();
			for (Path file : documents(earlier, folder)) {
				Optional<byte[]> content = earlier.document(file);
				if (content.isPresent()) {
					PieceReprise.propositions(PieceReprise.lire(file, content.get()), marche).forEach(p -> report.retenir(p, byName));
				}
			}
			byName.values().forEach(report::ranger);
		}
		return report;
	}

	private static List<Path> documents(Anterieurs earlier, Path folder) throws ProductionImpossible {
		if (earlier.empreinte().isPresent()) {
			return earlier.pieces(folder).stream().filter(f -> f.toString().endsWith(".docx")).toList();
		}
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(f -> f.toString().endsWith(".docx") && !f.getFileName().toString().startsWith("~$")).sorted().toList();
		} catch (IOException e) {
			throw new ProductionImpossible("Le répertoire « " + folder + " » ne peut pas être lu : vérifiez vos droits, puis recommencez.", e);
		}
	}

	private void retenir(PropositionStrategie proposal, Map<String, PropositionStrategie> byName) {
		PropositionStrategie other = byName.putIfAbsent(proposal.cle(), proposal);
		if (other != null && !(other.phrase().equals(proposal.phrase()) && other.nouveau().equals(proposal.nouveau()))) {
			byName.put(proposal.cle(), new PropositionStrategie(proposal.cle(), "deux pièces ne disent pas la même chose : " + other.phrase().replaceFirst("\\.$", "") + " ; " + proposal.phrase(), null, 0, 0, "", ""));
		}
	}

	private void ranger(PropositionStrategie proposal) {
		if (proposal.applicable()) {
			changements.computeIfAbsent(proposal.fichier(), f -> new TreeMap<>(Comparator.reverseOrder())).put(proposal.offset(), proposal);
		} else {
			refus.add(proposal.phrase());
		}
	}

	/**
	 * Writes the figures.
	 *
	 * @param jour the day, for the name of the copies
	 * @throws ProductionImpossible when a strategy cannot be read or written, or has changed meanwhile; all are then as they were
	 */
	private void appliquer(LocalDate jour) throws ProductionImpossible {
		Sauvegardes copies = new Sauvegardes(sortie, jour);
		try {
			for (Map.Entry<Path, TreeMap<Integer, PropositionStrategie>> file : changements.entrySet()) {
				byte[] before = Files.readAllBytes(file.getKey());
				String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(before)).toString();
				// From the end, so that the places before it stay where they are.
				for (PropositionStrategie proposal : file.getValue().values()) {
					text = proposal.appliquer(text);
				}
				Path copy = copies.garderSous(file.getKey(), file.getKey().getFileName() + COPIE);
				EcritureAtomique.ecrire(file.getKey(), text.getBytes(StandardCharsets.UTF_8));
				originaux.put(file.getKey(), before);
				file.getValue().descendingMap().values().forEach(p -> faits.add(fait(p)));
				faits.add("La stratégie d'avant est copiée dans " + copy + ".");
			}
		} catch (EcritureImpossible e) {
			defaire();
			throw new ProductionImpossible(e.getMessage(), e);
		} catch (CharacterCodingException e) {
			defaire();
			throw new ProductionImpossible("La stratégie n'est pas en UTF-8 : écrivez vous-même les valeurs changées.", e);
		} catch (IOException | IllegalStateException e) {
			defaire();
			throw new ProductionImpossible("Les valeurs n'ont pas pu être reportées dans la stratégie, qui est restée telle quelle : " + e.getMessage(), e);
		}
	}

	private static String fait(PropositionStrategie p) {
		return p.fichier().getFileName() + ", ligne " + p.ligne() + " : « " + p.ancien() + " » est devenu « " + p.nouveau() + " », comme dans la pièce.";
	}

	/** Gives each strategy its text of before back. */
	private void defaire() throws ProductionImpossible {
		for (Map.Entry<Path, byte[]> file : originaux.entrySet()) {
			try {
				EcritureAtomique.ecrire(file.getKey(), file.getValue());
			} catch (EcritureImpossible e) {
				throw new ProductionImpossible(e.getMessage() + " Son texte d'avant est dans « " + Sauvegardes.DOSSIER + " ».", e);
			}
		}
		originaux.clear();
		faits.clear();
	}

	/** What was written, one sentence each. */
	public List<String> faits() {
		return List.copyOf(faits);
	}

	/** Figures that were changed and could not be written, one sentence each. */
	public List<String> refus() {
		return List.copyOf(refus);
	}
}
