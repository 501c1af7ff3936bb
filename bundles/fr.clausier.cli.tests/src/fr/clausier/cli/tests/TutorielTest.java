// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

import fr.clausier.law.CatalogueRegles;

/** The tutorial is wrong in ten places, and what its guided tour tells the reader to write sets them right one at a time. */
class TutorielTest {

	private static final Path GUIDE = Path.of("../fr.clausier.app/tutoriel/dix-corrections.xml");
	private static final Pattern ETAPE = Pattern.compile("<item title=\"\\d+\\. .*?\\(article (\\S+)\\)\">(.*?)</item>", Pattern.DOTALL);
	private static final Pattern REGLE = Pattern.compile("VerifierLaCorrection\" param1=\"(R-\\d+)\"");
	private static final Pattern A_ECRIRE = Pattern.compile("<b>(.*?)</b>");

	/** Where each text of the guide goes; « ici » stands for it. */
	private static final List<String[]> PLACES = List.of(
			new String[] { "procédure adaptée", "ici" },
			new String[] { "variantes autorisées", "ici" },
			new String[] { "attribution au plus 1 lot", "ici" },
			new String[] { "\"Valeur technique\" 30 %", "ici" },
			new String[] { "horaire 28 €\n    }", "horaire 28 €\nici\n    }" },
			new String[] { "prix 60 %", "ici" },
			new String[] { "retenue de garantie 10 %", "ici" },
			new String[] { "minimal 900 000 € HT", "ici" },
			new String[] { "sans équivalent", "ici" },
			new String[] { "avance 10 %", "avance 10 %\nici" });

	/** A step of the guide. */
	private record Etape(String regle, String article, String texte) {
	}

	@TempDir
	Path folder;
	private Appelant clausier;
	private Path file;

	@BeforeEach
	void start() throws IOException {
		clausier = new Appelant(folder);
		file = clausier.exemple("tutoriel").resolve("espaces-verts.marche");
	}

	@Test
	void exactlyTenRulesFireEachOnceAndEachIsAStep() throws IOException {
		List<String> rules = guide().stream().map(Etape::regle).toList();
		assertEquals(10, Stream.concat(rules.stream(), constats().stream()).distinct().count());
		assertEquals(rules.stream().sorted().toList(), constats());
	}

	@Test
	void eachStepTeachesAnotherArticleOfItsRule() throws IOException {
		List<Etape> steps = guide();
		assertEquals(10, steps.stream().map(Etape::article).distinct().count());
		for (Etape step : steps) {
			assertTrue(CatalogueRegles.standard().fiche(step.regle()).orElseThrow().articles().contains(step.article()), step.toString());
		}
	}

	@Test
	void eachCorrectionRemovesItsFindingAndBringsNoOther() throws IOException {
		List<Etape> steps = guide();
		List<String> left = new ArrayList<>(constats());
		for (int i = 0; i < steps.size(); i++) {
			Appelant.remplacer(file, PLACES.get(i)[0], PLACES.get(i)[1].replace("ici", steps.get(i).texte()));
			left.remove(steps.get(i).regle());
			assertEquals(left, constats(), steps.get(i).toString());
		}
		assertEquals(0, clausier.appeler("generer", "tutoriel"), clausier.tout());
	}

	@Test
	void theGuideNamesItsRuleWhereItShowsThePlace() throws IOException {
		String guide = Files.readString(GUIDE);
		for (Etape step : guide()) {
			assertTrue(guide.contains("(constat " + step.regle() + ")\"><action class=\"fr.clausier.app.tutoriel.MontrerLEndroit\" param1=\"" + step.regle() + "\""), step.regle());
		}
	}

	private List<String> constats() {
		clausier.appeler("verifier", "tutoriel", "--format", "json");
		List<String> codes = new ArrayList<>();
		for (JsonElement finding : JsonParser.parseString(clausier.sortie()).getAsJsonObject().getAsJsonArray("problemes")) {
			codes.add(finding.getAsJsonObject().get("code").getAsString());
		}
		return codes.stream().sorted().toList();
	}

	private static List<Etape> guide() throws IOException {
		List<Etape> steps = new ArrayList<>();
		Matcher step = ETAPE.matcher(Files.readString(GUIDE));
		while (step.find()) {
			Matcher rule = REGLE.matcher(step.group(2));
			assertTrue(rule.find(), step.group());
			String text = String.join("\n", A_ECRIRE.matcher(step.group(2)).results().map(r -> r.group(1)).toList());
			steps.add(new Etape(rule.group(1), step.group(1), text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")));
		}
		assertEquals(PLACES.size(), steps.size());
		return steps;
	}
}
