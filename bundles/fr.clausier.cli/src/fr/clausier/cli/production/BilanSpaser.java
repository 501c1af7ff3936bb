// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.production;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import fr.clausier.clauses.document.Document;
import fr.clausier.documents.docx.DocxRenderer;
import fr.clausier.documents.gabarit.Gabarit;
import fr.clausier.dsl.dossier.DossierLu;
import fr.clausier.law.Constat;
import fr.clausier.law.MoteurRegles;
import fr.clausier.law.Portefeuille;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Spaser;
import fr.clausier.spaser.classeur.ClasseurSpaser;
import fr.clausier.spaser.evaluation.Bilan;
import fr.clausier.spaser.evaluation.EvaluationSpaser;
import fr.clausier.spaser.rapport.RapportSpaser;
import fr.clausier.spaser.rapport.ResumeBilan;

/** The workbook and the report of a year, one pair for each scheme of the dossier. */
public final class BilanSpaser {

	private BilanSpaser() {
	}

	/** @return the files for the year of the last launch; none when the dossier has no scheme or no launch date */
	public static List<Produit> duLancement(DossierLu dossier, Gabarit gabarit, Path sortie) {
		return dossier.spasers().isEmpty() ? List.of() : dernierLancement(dossier).map(d -> de(dossier, d.getYear(), gabarit, sortie)).orElse(List.of());
	}

	/**
	 * Makes the files of a year.
	 *
	 * @param annee calendar year of the launches that count
	 * @param sortie folder to write to
	 * @return two files for each scheme; two for the indicators without targets when there is no scheme
	 */
	public static List<Produit> de(DossierLu dossier, int annee, Gabarit gabarit, Path sortie) {
		LocalDate day = dernierLancement(dossier).filter(d -> d.getYear() == annee).orElse(LocalDate.of(annee, 12, 31));
		List<Bilan> bilans = bilans(dossier, annee);
		List<Constat> findings = constats(dossier);
		List<Produit> files = new ArrayList<>();
		for (int i = 0; i < bilans.size(); i++) {
			String suffix = bilans.size() > 1 ? "-" + dossier.spasers().get(i).getName() : "";
			files.addAll(fichiers(bilans.get(i), suffix, findings, day, gabarit, sortie));
		}
		return files;
	}

	private static List<Bilan> bilans(DossierLu dossier, int annee) {
		return dossier.spasers().isEmpty() ? List.of(EvaluationSpaser.evaluerSansSchema(dossier.marches(), annee))
				: dossier.spasers().stream().map(s -> EvaluationSpaser.evaluer(s, dossier.marches(), annee)).toList();
	}

	/** @return where each objective stands, one a line */
	public static List<String> resume(DossierLu dossier, int annee) {
		return bilans(dossier, annee).stream().flatMap(b -> ResumeBilan.lignes(b).stream()).toList();
	}

	private static List<Constat> constats(DossierLu dossier) {
		MoteurRegles engine = MoteurRegles.standard();
		Portefeuille portefeuille = dossier.portefeuille();
		return dossier.marches().stream().flatMap(m -> engine.verifier(m, portefeuille, null).stream()).toList();
	}

	private static List<Produit> fichiers(Bilan bilan, String suffix, List<Constat> findings, LocalDate day, Gabarit gabarit, Path sortie) {
		String name = "bilan-spaser-" + bilan.annee() + suffix;
		Document report = RapportSpaser.document(bilan, findings, day);
		return List.of(new Produit(sortie.resolve(name + ".xlsx"), "Bilan SPASER " + bilan.annee() + ", classeur", ClasseurSpaser.octets(bilan, day)),
				new Produit(sortie.resolve(name + ".docx"), report.titre() + ", rapport", new DocxRenderer(day).rendre(report, gabarit)));
	}

	/** The year to report on when nobody said one. */
	public static int derniereAnnee(DossierLu dossier) {
		return dernierLancement(dossier).map(LocalDate::getYear).orElseGet(() -> dossier.spasers().stream().map(Spaser::getFin).filter(Objects::nonNull)
				.max(Comparator.naturalOrder()).orElse(LocalDate.EPOCH.getYear()));
	}

	private static Optional<LocalDate> dernierLancement(DossierLu dossier) {
		return dossier.marches().stream().map(Marche::getLancement).filter(Objects::nonNull).max(Comparator.naturalOrder());
	}
}
