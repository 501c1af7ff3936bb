// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Injector;

import fr.clausier.dsl.dossier.Localisation;
import fr.clausier.dsl.formatting2.MiseEnForme;
import fr.clausier.dsl.ide.retouches.Application;
import fr.clausier.dsl.ide.retouches.Champ;
import fr.clausier.dsl.ide.tests.Atelier;
import fr.clausier.dsl.validation.DonneesRegle;
import fr.clausier.dsl.validation.Loi;
import fr.clausier.law.Constat;
import fr.clausier.law.Portefeuille;
import fr.clausier.model.strategie.Fichier;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Politique;
import fr.clausier.model.strategie.Spaser;

/** A text, its findings, and the text once a fix is made. */
final class Etabli {

	/** One for all tests: the registry of languages keeps one. */
	static final Injector INJECTOR = Atelier.INJECTOR;
	static final URI FICHIER = URI.createURI("memory:/dossier/essai.marche");
	static final LocalDate AUJOURDHUI = LocalDate.of(2026, 11, 24);

	private static final Corrections CORRECTIONS = INJECTOR.getInstance(Corrections.class);
	private static final Pattern COMMENTAIRE = Pattern.compile("//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

	private Etabli() {
	}

	static XtextResource lire(String text, String... others) {
		XtextResourceSet set = INJECTOR.getInstance(XtextResourceSet.class);
		XtextResource first = charger(set, FICHIER, text);
		for (int i = 0; i < others.length; i++) {
			charger(set, URI.createURI("memory:/dossier/autre" + i + ".marche"), others[i]);
		}
		EcoreUtil.resolveAll(set);
		return first;
	}

	private static XtextResource charger(XtextResourceSet set, URI uri, String text) {
		XtextResource resource = (XtextResource) set.createResource(uri);
		try {
			resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return resource;
	}

	/** What the editor would show. */
	static List<Issue> constats(XtextResource resource, String code) {
		return INJECTOR.getInstance(IResourceValidator.class).validate(resource, CheckMode.ALL, CancelIndicator.NullImpl).stream().filter(i -> code.equals(i.getCode()))
				.sorted(Comparator.comparing(Issue::getOffset)).toList();
	}

	/** What a rule finds in the first purchase, judged at a date; null for its launch date. */
	static List<Issue> constats(XtextResource resource, String rule, LocalDate date) {
		List<Marche> all = elements(resource, Marche.class);
		Portefeuille portefeuille = new Portefeuille(all, elements(resource, Spaser.class), elements(resource, Politique.class));
		List<Constat> constats = new ArrayList<>(Loi.verifier(all.get(0), portefeuille, date));
		portefeuille.politiques().forEach(p -> constats.addAll(Loi.verifier(p)));
		List<Issue> issues = new ArrayList<>();
		for (Constat constat : constats) {
			if (constat.id().equals(rule) && constat.derogation() == null) {
				Localisation place = Localisation.de(constat.cible(), constat.trait()).orElseThrow();
				Issue.IssueImpl issue = new Issue.IssueImpl();
				issue.setCode(rule);
				issue.setOffset(place.offset());
				issue.setLength(place.longueur());
				issue.setMessage(constat.message());
				issue.setData(DonneesRegle.de(constat).ecrire());
				issues.add(issue);
			}
		}
		return issues;
	}

	private static <T> List<T> elements(XtextResource resource, Class<T> type) {
		return ((Fichier) resource.getContents().get(0)).getElements().stream().filter(type::isInstance).map(type::cast).toList();
	}

	static List<CorrectionProposee> corrections(XtextResource resource, Issue issue) {
		return CORRECTIONS.pour(resource, issue, AUJOURDHUI);
	}

	/** The fixes of a rule's own, without the derogation that many rules admit besides. */
	static List<CorrectionProposee> propres(XtextResource resource, Issue issue) {
		return corrections(resource, issue).stream().filter(c -> !Deroger.est(c)).toList();
	}

	static String texte(XtextResource resource) {
		return resource.getParseResult().getRootNode().getText();
	}

	/** The text once the change is made and its figures filled in. */
	static String appliquer(XtextResource resource, CorrectionProposee fix) {
		String text = fix.appliquer(FICHIER, texte(resource));
		List<Champ> places = new ArrayList<>(Application.champs(fix.retouches().stream().filter(r -> r.fichier().equals(FICHIER)).toList()));
		places.sort(Comparator.comparing(Champ::debut).reversed());
		StringBuilder filled = new StringBuilder(text);
		for (Champ place : places) {
			if (filled.substring(place.debut(), place.debut() + place.longueur()).equals("0")) {
				filled.replace(place.debut(), place.debut() + 1, "40");
			}
		}
		return filled.toString();
	}

	static List<String> erreurs(XtextResource resource) {
		return resource.getErrors().stream().map(Diagnostic::getMessage).toList();
	}

	static List<String> commentaires(String text) {
		List<String> found = new ArrayList<>();
		Matcher m = COMMENTAIRE.matcher(text.replaceAll("\"[^\"\n]*//[^\"\n]*\"", "\"\""));
		while (m.find()) {
			found.add(m.group().strip());
		}
		return found;
	}

	static String maison(String text) {
		return MiseEnForme.de(lire(text));
	}

	/** A comment at the end of each line that is not inside a text of several lines. */
	static String commenter(String text) {
		StringBuilder out = new StringBuilder();
		boolean block = false;
		int number = 0;
		for (String line : text.split("\n", -1)) {
			boolean toggles = (line.length() - line.replace("\"\"\"", "").length()) / 3 % 2 == 1;
			block ^= toggles;
			out.append(line).append(block || line.isBlank() ? "" : " // repère " + ++number).append('\n');
		}
		return out.toString();
	}
}
