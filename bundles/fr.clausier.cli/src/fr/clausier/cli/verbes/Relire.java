// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.verbes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.clausier.clauses.bibliotheque.Bibliotheque;
import fr.clausier.clauses.bibliotheque.PlanDocument;
import fr.clausier.clauses.verification.Anomalie;
import fr.clausier.clauses.verification.PieceLue;
import fr.clausier.clauses.verification.VerificationDocuments;
import fr.clausier.cli.LigneDeCommande;
import fr.clausier.cli.appel.Appel;
import fr.clausier.cli.appel.AppelIncorrect;
import fr.clausier.cli.appel.Option;
import fr.clausier.cli.sortie.Sortie;
import fr.clausier.documents.gabarit.DocumentIllisible;
import fr.clausier.documents.texte.PieceDocx;
import fr.clausier.dsl.dossier.DossierLu;
import fr.clausier.dsl.dossier.LecteurDossier;
import fr.clausier.dsl.dossier.Probleme;
import fr.clausier.dsl.validation.Loi;
import fr.clausier.law.Constat;
import fr.clausier.law.Severite;
import fr.clausier.model.strategie.Marche;

/**
 * Reads documents as they are today, after hands went over them in Word, and holds hours, weights, amounts and penalties
 * against the strategy.
 */
public final class Relire implements Verbe {

	@Override
	public String nom() {
		return "relire";
	}

	@Override
	public List<Option> options() {
		return List.of(Option.SORTIE, Option.DATE, Option.FORMAT);
	}

	@Override
	public int executer(Appel appel, Sortie sortie) throws AppelIncorrect, LectureImpossible {
		Path folder = appel.sortie("dce");
		DossierLu dossier = LecteurDossier.lire(appel.dossier());
		List<Probleme> blocking = dossier.problemes().stream().filter(Probleme::bloquant).toList();
		if (!blocking.isEmpty()) {
			sortie.problemes(blocking, dossier.racine());
			sortie.dire("Rien n'a été relu : corrigez d'abord les erreurs.");
			return sortie.finir(Bilan.code(blocking));
		}
		List<String> contradictions = new ArrayList<>();
		List<String> remarks = new ArrayList<>();
		int read = 0;
		Set<String> kinds = Bibliotheque.effective(dossier.bibliotheques()).plans().stream().map(PlanDocument::code).collect(Collectors.toSet());
		for (Marche marche : dossier.marches()) {
			List<PieceLue> documents = pieces(kinds, dossier.marches().size() == 1 ? folder : folder.resolve(marche.getName()));
			LocalDate day = appel.date().orElse(marche.getLancement());
			VerificationDocuments.chiffres(marche, day, documents).stream().map(Anomalie::toString).forEach(contradictions::add);
			for (Constat finding : Loi.verifier(marche, documents.stream().map(PieceLue::pourLesRegles).toList(), dossier.portefeuille(), appel.date().orElse(null))) {
				(finding.severite() == Severite.ERREUR ? contradictions : remarks).add(finding.message() + " (" + finding.id() + ")");
			}
			read += documents.size();
		}
		contradictions.forEach(c -> sortie.dire("CONTRADICTION " + c));
		remarks.forEach(r -> sortie.dire("À relire : " + r));
		sortie.donnees("contradictions", contradictions);
		sortie.donnees("remarques", remarks);
		sortie.fait("relus", read);
		sortie.dire(Bilan.nombre(read, "document relu", "documents relus") + " : " + (contradictions.isEmpty() ? "heures, pondérations, objectifs et pénalités conformes à la stratégie."
				: Bilan.nombre(contradictions.size(), "contradiction", "contradictions") + " avec la stratégie ; corrigez le document, ou la stratégie puis produisez-le de nouveau."));
		return sortie.finir(contradictions.isEmpty() ? LigneDeCommande.OK : LigneDeCommande.ERREURS);
	}

	/** The tender documents of the folder; the report of the scheme and what was written by hand are nobody's business here. */
	private static List<PieceLue> pieces(Set<String> kinds, Path folder) throws LectureImpossible {
		List<PieceLue> pieces = new ArrayList<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter(Relire::document).sorted().toList()) {
				PieceLue piece = PieceDocx.lire(file);
				if (kinds.contains(piece.code())) {
					pieces.add(piece);
				}
			}
		} catch (DocumentIllisible e) {
			throw new LectureImpossible(e.getMessage());
		} catch (IOException e) {
			throw new LectureImpossible("Le répertoire « " + folder + " » ne peut pas être lu : indiquez avec « --sortie » celui des pièces à relire.");
		}
		if (pieces.isEmpty()) {
			throw new LectureImpossible("Le répertoire « " + folder + " » ne contient aucune pièce produite par Clausier : indiquez-en un autre avec « --sortie », ou produisez les pièces avec « generer ».");
		}
		return pieces;
	}

	/** Word keeps a hidden file beside one that is open. */
	private static boolean document(Path file) {
		String name = file.getFileName().toString();
		return name.toLowerCase(Locale.ROOT).endsWith(".docx") && !name.startsWith("~$") && !name.startsWith(".") && Files.isRegularFile(file);
	}
}
