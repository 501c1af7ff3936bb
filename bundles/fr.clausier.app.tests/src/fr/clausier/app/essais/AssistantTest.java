// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.essais;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.xtext.diagnostics.Severity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The interview that writes a new purchase. */
class AssistantTest {

	@BeforeEach
	@AfterEach
	void ranger() {
		Atelier.ranger();
	}

	@Test
	void unMarcheEnDeuxLotsSansErreurNaitDesReponses() {
		ouvrir();
		assertFalse(Robot.ui(() -> Fenetre.bouton(assistant(), "Terminer").orElseThrow().isEnabled()), "rien n'est répondu");
		Robot.faire(() -> {
			Fenetre.remplir(assistant(), "Objet du marché", "Entretien des parcs");
			Fenetre.choisir(assistant(), "Nature", "services");
			Fenetre.remplir(assistant(), "Date de lancement", "30/11/2026");
			Fenetre.remplir(assistant(), "Durée, en mois", "36");
			Fenetre.remplir(assistant(), "Nom de l’acheteur", "Ville de Vallon");
			Fenetre.remplir(assistant(), "Adresse du profil d’acheteur", "https://marches.vallon.example");
		});
		Robot.attendre("le texte à côté", () -> texte().contains("marché EntretienParcs \"Entretien des parcs\""));
		Robot.capturer("assistant-achat");
		suivant("Lots et montants");
		Robot.faire(() -> {
			Fenetre.cliquer(assistant(), "Ajouter un lot");
			List<Text> cells = Fenetre.tous(assistant(), Text.class);
			String[] values = { "Parcs", "360 000", "70", "Cimetières", "240000", "70" };
			for (int i = 0; i < values.length; i++) {
				cells.get(i).setText(values[i]);
			}
		});
		suivant("La procédure");
		Robot.attendre("la procédure et son pourquoi", () -> Fenetre.textes(assistant()).contains("appel d'offres ouvert") && Fenetre.textes(assistant()).contains("216\u202F000"));
		Robot.capturer("assistant-procedure");
		suivant("Les critères");
		Robot.faire(() -> {
			Fenetre.remplir(assistant(), "Prix (%)", "60");
			assertTrue(Fenetre.textes(assistant()).contains("110"), Fenetre.textes(assistant()));
			assertFalse(Fenetre.bouton(assistant(), "Suivant").orElseThrow().isEnabled());
			Fenetre.remplir(assistant(), "Prix (%)", "50");
			Fenetre.remplir(assistant(), "Ce qui y est apprécié", "organisation, suivi");
			Fenetre.remplir(assistant(), "Ce qui est apprécié pour l’environnement", "arrosage");
			Fenetre.remplir(assistant(), "Preuve demandée", "fiches techniques");
		});
		suivant("Les conditions d’exécution");
		Robot.faire(() -> {
			Fenetre.remplir(assistant(), "Spécification durable", "Matériel réparable.");
			Fenetre.choisir(assistant(), "Engagement", "eau");
			Fenetre.remplir(assistant(), "Ce qui est à faire", "Arrosage réduit");
			Fenetre.remplir(assistant(), "Objectif chiffré", "20");
			Fenetre.remplir(assistant(), "Unité de l’objectif", "% en moins");
			Fenetre.remplir(assistant(), "Pénalité par manquement (€)", "100");
			Fenetre.remplir(assistant(), "Part des heures réservée à l’insertion (%)", "5");
			Fenetre.remplir(assistant(), "Coût d’une heure de travail (€)", "28");
			Fenetre.remplir(assistant(), "Pénalité par heure manquante (€)", "50");
		});
		suivant("Relecture");
		Robot.attendre("un texte jugé", () -> Fenetre.bouton(assistant(), "Terminer").orElseThrow().isEnabled() && texte().contains("insertion 5"));
		Robot.capturer("assistant-relecture");
		Robot.faire(() -> Fenetre.cliquer(assistant(), "Terminer"));
		Robot.attendre("le marché dans l'éditeur", () -> Atelier.page().getActiveEditor() instanceof ITextEditor e && e.getTitle().equals("entretien-des-parcs.marche"));
		Robot.attendre("ses constats connus", () -> fr.clausier.editor.session.DslSession.get().openDocument(Atelier.document())
				.flatMap(o -> fr.clausier.editor.session.DslSession.get().issues().of(o.uri())).isPresent());
		assertEquals(List.of(), Atelier.constats().stream().filter(i -> i.getSeverity() == Severity.ERROR).map(i -> i.getMessage()).toList());
	}

	@Test
	void lAcheteurDuDossierEstReprisEtLeFichierALeSien() {
		Atelier.exemple("plan-ecoles");
		ouvrir();
		Robot.faire(() -> {
			assertTrue(Fenetre.champ(assistant(), "Acheteur", org.eclipse.swt.widgets.Combo.class).getText().contains("Ville de Marseille"));
			Fenetre.remplir(assistant(), "Objet du marché", "Vague 2");
			Fenetre.remplir(assistant(), "Durée, en mois", "4");
		});
		suivant("Lots et montants");
		Robot.faire(() -> Fenetre.tous(assistant(), Text.class).get(1).setText("45 000"));
		Robot.attendre("un texte jugé", () -> Fenetre.bouton(assistant(), "Terminer").orElseThrow().isEnabled());
		Robot.faire(() -> Fenetre.cliquer(assistant(), "Terminer"));
		Robot.attendre("un fichier de plus, celui qui était là intact",
				() -> ResourcesPlugin.getWorkspace().getRoot().getProject("plan-ecoles").getFile("vague-2-2.marche").exists());
		Robot.attendre("l'acheteur cité", () -> Atelier.document().get().contains("acheteur VilleMarseille") && !Atelier.document().get().contains("acheteur VilleMarseille \""));
	}

	@Test
	void uneDateOuUnMontantIllisibleSeDitEtRetient() {
		ouvrir();
		Robot.faire(() -> {
			Fenetre.remplir(assistant(), "Date de lancement", "31/02/2026");
			assertFalse(Fenetre.bouton(assistant(), "Suivant").orElseThrow().isEnabled());
			Fenetre.remplir(assistant(), "Date de lancement", "28/02/2026");
		});
		suivant("Lots et montants");
		Robot.faire(() -> {
			Fenetre.tous(assistant(), Text.class).get(1).setText("beaucoup");
			assertFalse(Fenetre.bouton(assistant(), "Suivant").orElseThrow().isEnabled());
		});
	}

	/** As with a full disk or a medium that became read-only: nothing can be created where the folder was. */
	@Test
	void unDossierQuiNeSEcritPlusSeDitEtLesReponsesRestent() throws IOException {
		Path folder = Path.of(Atelier.exemple("plan-ecoles").getLocation().toOSString());
		ouvrir();
		Robot.faire(() -> {
			Fenetre.remplir(assistant(), "Objet du marché", "Vague 3");
			Fenetre.remplir(assistant(), "Durée, en mois", "4");
		});
		suivant("Lots et montants");
		Robot.faire(() -> Fenetre.tous(assistant(), Text.class).get(1).setText("45 000"));
		Robot.attendre("un texte jugé", () -> Fenetre.bouton(assistant(), "Terminer").orElseThrow().isEnabled());
		Path aside = Files.move(folder, folder.resolveSibling("plan-ecoles-loin"));
		Files.writeString(folder, "plus un répertoire");
		try {
			Robot.faire(() -> Fenetre.cliquer(assistant(), "Terminer"));
			Robot.attendre("la phrase", () -> Fenetre.textes(assistant()).contains("Vos réponses sont gardées"));
		} finally {
			Files.delete(folder);
			Files.move(aside, folder);
		}
		Robot.faire(() -> Fenetre.cliquer(assistant(), "Terminer"));
		Robot.attendre("le fichier, une fois la place revenue", () -> Files.exists(folder.resolve("vague-3.marche")));
	}

	private static void ouvrir() {
		Atelier.commande("fr.clausier.app.nouveauMarche", Map.of());
		Robot.attendre("l'assistant", () -> Fenetre.dialogue().isPresent());
	}

	private static Shell assistant() {
		return Fenetre.dialogue().orElseThrow();
	}

	private static String texte() {
		return Fenetre.tous(assistant(), StyledText.class).get(0).getText();
	}

	private static void suivant(String title) {
		Robot.faire(() -> Fenetre.cliquer(assistant(), "Suivant"));
		Robot.attendre("la page « " + title + " »", () -> Fenetre.textes(assistant()).contains(title));
	}
}
