// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.verbes;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import fr.clausier.cli.LigneDeCommande;
import fr.clausier.cli.appel.Appel;
import fr.clausier.cli.appel.AppelIncorrect;
import fr.clausier.cli.appel.Option;
import fr.clausier.cli.production.Arbitre;
import fr.clausier.cli.production.Compte;
import fr.clausier.cli.production.Demande;
import fr.clausier.cli.production.DossierImpubliable;
import fr.clausier.cli.production.ModeleChoisi;
import fr.clausier.cli.production.Production;
import fr.clausier.cli.production.ProductionImpossible;
import fr.clausier.cli.production.Reglages;
import fr.clausier.cli.production.ReportValeurs;
import fr.clausier.cli.production.RetouchesEnAttente;
import fr.clausier.cli.sortie.Sortie;
import fr.clausier.documents.docx.DocxRenderer;
import fr.clausier.dsl.dossier.DossierLu;
import fr.clausier.dsl.dossier.LecteurDossier;
import fr.clausier.dsl.dossier.Probleme;
import fr.clausier.dsl.dossier.VerificationDossier;
import fr.clausier.law.MoteurRegles;
import fr.clausier.law.Severite;

/** Checks a dossier, then writes its documents and the SPASER summary. */
public final class Generer implements Verbe {

	private final Supplier<LocalDate> aujourdHui;

	/** @param aujourdHui the day, for what depends on it */
	public Generer(Supplier<LocalDate> aujourdHui) {
		this.aujourdHui = aujourdHui;
	}

	@Override
	public String nom() {
		return "generer";
	}

	@Override
	public List<Option> options() {
		return List.of(Option.SORTIE, Option.DATE, Option.GABARIT, Option.RETOUCHES, Option.REPORTER_VALEURS, Option.COMPARER, Option.PDF, Option.FORMAT);
	}

	@Override
	public int executer(Appel appel, Sortie sortie) throws AppelIncorrect, LectureImpossible {
		ModeleChoisi template = ChoixGabarit.de(appel);
		Arbitre arbitre = Livraison.arbitre(appel);
		Path folder = appel.sortie("dce");
		// docx4j takes as long to start as the language: side by side they cost a user one wait instead of two.
		CompletableFuture.runAsync(DocxRenderer::prechauffer);
		DossierLu dossier = LecteurDossier.lire(appel.dossier());
		List<Probleme> problems = VerificationDossier.verifier(dossier, appel.date().orElse(null), aujourdHui.get());
		int code = Bilan.code(problems);
		if (code != LigneDeCommande.OK) {
			sortie.problemes(problems.stream().filter(p -> p.severite() == Severite.ERREUR).toList(), dossier.racine());
			Bilan.dire(problems, dossier.marches().size(), MoteurRegles.standard().regles().size(), sortie);
			sortie.dire("Rien n'a été écrit : corrigez d'abord les erreurs.");
			return sortie.finir(code);
		}
		try {
			if (appel.demande(Option.REPORTER_VALEURS)) {
				ReportValeurs report = ReportValeurs.reporter(appel.dossier(), folder, appel.date().orElse(null), aujourdHui.get());
				report.refus().forEach(r -> sortie.dire("Non reporté : " + r));
				report.faits().forEach(sortie::dire);
				sortie.donnees("reportes", report.faits());
				dossier = LecteurDossier.lire(appel.dossier());
				problems = VerificationDossier.verifier(dossier, appel.date().orElse(null), aujourdHui.get());
			}
			return produire(appel, dossier, problems, template, arbitre, folder, sortie);
		} catch (DossierImpubliable e) {
			sortie.dire(e.getMessage());
			return sortie.finir(LigneDeCommande.ERREURS);
		} catch (RetouchesEnAttente e) {
			return Livraison.attendre(e, sortie);
		} catch (ProductionImpossible e) {
			throw new LectureImpossible(e.getMessage());
		}
	}

	private int produire(Appel appel, DossierLu dossier, List<Probleme> problems, ModeleChoisi template, Arbitre arbitre, Path folder, Sortie sortie) throws AppelIncorrect, ProductionImpossible {
		Demande demande = new Demande(dossier, problems, template, appel.date().orElse(null), aujourdHui.get(), folder, new Reglages(appel.demande(Option.COMPARER), appel.demande(Option.PDF)));
		Compte compte = Livraison.executer(Production.pieces(demande), arbitre, sortie);
		Bilan.dire(problems, dossier.marches().size(), MoteurRegles.standard().regles().size(), sortie);
		sortie.dire("Heures, pondérations, objectifs et pénalités des pièces : relus, conformes à la stratégie.");
		compte.remarques().forEach(r -> sortie.dire("À relire : " + r));
		compte.refus().forEach(sortie::dire);
		sortie.donnees("repris", compte.repris());
		sortie.donnees("zonesVides", compte.zonesVides());
		if (!compte.zonesVides().isEmpty()) {
			sortie.dire("Zones libres encore vides, à remplir dans Word s'il y a lieu : " + String.join(", ", compte.zonesVides()) + ".");
		}
		sortie.dire(Bilan.nombre(compte.fichiers().size(), "fichier", "fichiers") + Livraison.inchanges(compte) + " dans " + folder
				+ (avertissements(problems) ? " ; les avertissements sont repris dans la note interne." : "."));
		Livraison.empreinte(folder, sortie);
		sortie.dire(compte.accessibilite());
		return sortie.finir(compte.refus().isEmpty() ? LigneDeCommande.OK : LigneDeCommande.ERREURS);
	}

	private static boolean avertissements(List<Probleme> problems) {
		return problems.stream().anyMatch(p -> p.severite() == Severite.AVERTISSEMENT);
	}
}
