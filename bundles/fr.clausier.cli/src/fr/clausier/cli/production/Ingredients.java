// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.production;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import fr.clausier.clauses.bibliotheque.Bibliotheque;
import fr.clausier.documents.empreinte.Condensat;
import fr.clausier.documents.empreinte.Empreinte;
import fr.clausier.documents.empreinte.Empreinte.Achat;
import fr.clausier.documents.empreinte.Empreinte.Fichier;
import fr.clausier.documents.empreinte.Empreinte.Source;
import fr.clausier.dsl.dossier.DossierLu;
import fr.clausier.dsl.dossier.FichiersDossier;
import fr.clausier.dsl.dossier.RelevesHeures;
import fr.clausier.law.EmpreinteDroit;
import fr.clausier.model.strategie.Realisation;

/** Collects what a production was made of. */
final class Ingredients {

	private Ingredients() {
	}

	/** The fingerprint of a production. */
	static Empreinte empreinte(Demande demande, Map<String, String> options, List<Achat> achats, List<Fichier> fichiers, List<Source> sources, List<Source> reprises) {
		Path root = demande.dossier().racine();
		return new Empreinte(version(), demande.jour(), demande.date(), EmpreinteDroit.sha256(), bibliotheque(), Files.isDirectory(root) ? "." : root.getFileName().toString(),
				demande.modele().empreinte(), new TreeMap<>(options), achats, fichiers, sources, reprises);
	}

	/** The version of the product; outside the product, as in its tests, there is none. */
	static String version() {
		Bundle bundle = FrameworkUtil.getBundle(Ingredients.class);
		return bundle == null ? "hors produit" : bundle.getVersion().toString();
	}

	/** Name and version of the clause library. */
	static String bibliotheque() {
		return Bibliotheque.standard().nom() + ", version " + Bibliotheque.standard().version();
	}

	/** The files that were read: all of the folder, or those beside the one that was asked for; of tables of hours, which may name people, the figure only. */
	static List<Source> sources(DossierLu dossier) throws ProductionImpossible {
		boolean folder = Files.isDirectory(dossier.racine());
		Path base = folder ? dossier.racine() : dossier.racine().getParent();
		List<Source> sources = new ArrayList<>();
		try {
			List<Path> files;
			if (folder) {
				files = FichiersDossier.dans(base, new ArrayList<>());
			} else {
				try (Stream<Path> beside = Files.list(base)) {
					files = beside.filter(f -> Files.isRegularFile(f) && FichiersDossier.estAchat(f)).toList();
				}
			}
			for (Path file : files) {
				byte[] content = Files.readAllBytes(file);
				sources.add(new Source(nom(base, file), Condensat.de(content), content));
			}
			for (Path table : releves(dossier)) {
				sources.add(new Source(nom(base, table), Condensat.de(Files.readAllBytes(table)), null));
			}
		} catch (IOException e) {
			throw new ProductionImpossible("L'empreinte n'a pas pu être faite : un fichier du dossier d'achat ne peut plus être lu (" + e.getMessage() + "). Recommencez.", e);
		}
		return sources;
	}

	private static TreeSet<Path> releves(DossierLu dossier) {
		TreeSet<Path> tables = new TreeSet<>();
		Stream.concat(dossier.marches().stream(), dossier.voisins().stream()).forEach(marche -> {
			for (TreeIterator<EObject> all = marche.eAllContents(); all.hasNext();) {
				if (all.next() instanceof Realisation done) {
					RelevesHeures.fichier(done).filter(Files::isRegularFile).ifPresent(tables::add);
				}
			}
		});
		return tables;
	}

	private static String nom(Path base, Path file) {
		return base.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
	}
}
