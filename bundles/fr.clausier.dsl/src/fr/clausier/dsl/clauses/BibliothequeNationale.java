// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.clauses;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.MapBasedScope;

import fr.clausier.dsl.dossier.Langage;
import fr.clausier.model.strategie.BibliothequeClauses;
import fr.clausier.model.strategie.Element;
import fr.clausier.model.strategie.Fichier;

/**
 * The library that ships with the product, read once per process from {@code donnees/bibliotheque}. Its texts are seen from every library of a
 * folder, without being files of that folder.
 */
public final class BibliothequeNationale {

	private static final String SCHEMA = "bibliotheque";
	private static final String DOSSIER = "/donnees/bibliotheque/";

	private static final Map<EClass, IScope> DECLARES = new ConcurrentHashMap<>();

	private static final class Lue {
		private static final List<BibliothequeClauses> BIBLIOTHEQUES = lire();
	}

	private BibliothequeNationale() {
	}

	/** Its parts, in their order. */
	public static List<BibliothequeClauses> bibliotheques() {
		return Lue.BIBLIOTHEQUES;
	}

	/** Whether an object belongs to it. */
	public static boolean contient(EObject objet) {
		return objet != null && nationale(objet.eResource());
	}

	/** Whether a resource is one of its files. */
	public static boolean nationale(Resource resource) {
		return resource != null && resource.getURI() != null && SCHEMA.equals(resource.getURI().scheme());
	}

	/** The text of one of its files, for what shows where something is written. */
	public static String texte(URI uri) {
		return new String(octets(uri.lastSegment()), StandardCharsets.UTF_8);
	}

	/** The clauses or the plans of documents that it declares, by name. */
	public static IScope declare(EClass type) {
		return DECLARES.computeIfAbsent(type, t -> {
			List<IEObjectDescription> declared = new ArrayList<>();
			bibliotheques().stream().flatMap(b -> Stream.concat(b.getClauses().stream(), b.getDocuments().stream())).map(Element.class::cast)
					.filter(e -> e.eClass() == t && e.getName() != null)
					.forEach(e -> declared.add(EObjectDescription.create(QualifiedName.create(e.getName()), e)));
			return MapBasedScope.createScope(IScope.NULLSCOPE, declared);
		});
	}

	/** Whether it declares a name. */
	public static boolean declare(EClass type, String nom) {
		return declare(type).getSingleElement(QualifiedName.create(nom)) != null;
	}

	private static Stream<BibliothequeClauses> parts(ResourceSet set) {
		return set.getResources().stream().flatMap(r -> r.getContents().stream()).filter(Fichier.class::isInstance)
				.flatMap(f -> ((Fichier) f).getElements().stream()).filter(BibliothequeClauses.class::isInstance).map(BibliothequeClauses.class::cast);
	}

	private static List<BibliothequeClauses> lire() {
		List<String> fichiers = new String(octets("index.txt"), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank()).toList();
		// Each file is read by itself; only what links them, later, needs the others.
		List<XtextResource> resources = fichiers.parallelStream().map(BibliothequeNationale::lire).toList();
		XtextResourceSet set = Langage.services().get(XtextResourceSet.class);
		set.getResources().addAll(resources);
		return new ArrayList<>(parts(set).toList());
	}

	private static XtextResource lire(String fichier) {
		XtextResource resource = Langage.services().get(XtextResource.class);
		resource.setURI(URI.createHierarchicalURI(SCHEMA, null, null, new String[] { fichier }, null, null));
		try {
			resource.load(new ByteArrayInputStream(octets(fichier)), null);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		if (!resource.getErrors().isEmpty()) {
			throw new IllegalStateException("Bibliothèque nationale, " + fichier + ", ligne " + resource.getErrors().get(0).getLine() + " : "
					+ resource.getErrors().get(0).getMessage());
		}
		return resource;
	}

	private static byte[] octets(String fichier) {
		try (InputStream flux = BibliothequeNationale.class.getResourceAsStream(DOSSIER + fichier)) {
			if (flux == null) {
				throw new IllegalStateException("Fichier de données absent du produit : " + DOSSIER + fichier);
			}
			return flux.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
