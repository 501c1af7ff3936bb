// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Injector;

import fr.clausier.dsl.formatting2.MiseEnForme;
import fr.clausier.model.strategie.Fichier;
import fr.clausier.model.strategie.Marche;

/** Texts to models and back, for tests. */
public final class Langue {

	private static final Injector INJECTOR = new ClausierStandaloneSetup().createInjectorAndDoEMFRegistration();
	/** Beside this bundle, in the build as in an IDE. */
	private static final Path EXEMPLES = Path.of("../fr.clausier.examples/dossiers");

	private Langue() {
	}

	public static <T> T service(Class<T> type) {
		return INJECTOR.getInstance(type);
	}

	/** Several files of one folder, linked with each other; the first is returned. */
	public static XtextResource lire(String... texts) {
		XtextResourceSet set = service(XtextResourceSet.class);
		List<XtextResource> resources = new ArrayList<>();
		for (String text : texts) {
			XtextResource resource = (XtextResource) set.createResource(URI.createURI("memory:/dossier/f" + resources.size() + ".marche"));
			try {
				resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			resources.add(resource);
		}
		resources.forEach(r -> EcoreUtil2.resolveLazyCrossReferences(r, CancelIndicator.NullImpl));
		return resources.get(0);
	}

	/** The model of a text that must be without errors. */
	public static Fichier fichier(String text) {
		XtextResource resource = lire(text);
		if (!resource.getErrors().isEmpty()) {
			throw new AssertionError(erreurs(resource) + " dans\n" + text);
		}
		return (Fichier) resource.getContents().get(0);
	}

	/** A purchase with these statements. */
	public static Marche marche(String statements) {
		return (Marche) fichier("marché Achat \"Achat\" {\n" + statements + "\n}").getElements().get(0);
	}

	public static List<String> erreurs(XtextResource resource) {
		return resource.getErrors().stream().map(Diagnostic::getMessage).toList();
	}

	public static List<Issue> verifier(XtextResource resource) {
		return service(IResourceValidator.class).validate(resource, CheckMode.ALL, CancelIndicator.NullImpl);
	}

	public static String formater(String text) {
		return MiseEnForme.de(lire(text));
	}

	/** The first listing of the language, as one file. */
	public static String ecole() {
		return texte("ecole.marche");
	}

	/** Every statement of the language once at least. */
	public static String complet() {
		return texte("complet.marche");
	}

	/** A library of clauses with every fact once at least. */
	public static String clauses() {
		return texte("essai.clauses");
	}

	private static String texte(String file) {
		try (InputStream in = Langue.class.getResourceAsStream(file)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Folders of the examples shipped with the product. */
	public static List<Path> dossiersExemples() {
		try (Stream<Path> folders = Files.list(EXEMPLES)) {
			return folders.filter(Files::isDirectory).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** All sample texts: the listing, the text with every statement and every file of the examples. */
	public static List<String> exemples() {
		List<String> texts = new ArrayList<>(List.of(ecole(), complet()));
		for (Path folder : dossiersExemples()) {
			try (Stream<Path> files = Files.walk(folder)) {
				for (Path file : files.filter(f -> f.toString().endsWith(".marche") || f.toString().endsWith(".spaser")).sorted().toList()) {
					texts.add(Files.readString(file));
				}
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
		return texts;
	}
}
