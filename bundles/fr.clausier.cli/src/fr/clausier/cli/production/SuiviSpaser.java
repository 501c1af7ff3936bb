// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.production;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import fr.clausier.clauses.document.Document;
import fr.clausier.documents.docx.DocxRenderer;
import fr.clausier.documents.empreinte.Condensat;
import fr.clausier.documents.fichiers.EcritureAtomique;
import fr.clausier.documents.fichiers.EcritureImpossible;
import fr.clausier.documents.gabarit.Gabarit;
import fr.clausier.dsl.dossier.DossierLu;
import fr.clausier.dsl.dossier.Localisation;
import fr.clausier.dsl.dossier.RelevesHeures;
import fr.clausier.exchange.FichierRefuse;
import fr.clausier.law.Constat;
import fr.clausier.law.MoteurRegles;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Spaser;
import fr.clausier.spaser.classeur.ClasseurSuivi;
import fr.clausier.spaser.portefeuille.Contrat;
import fr.clausier.spaser.portefeuille.Phase;
import fr.clausier.spaser.publication.DonneesOuvertes;
import fr.clausier.spaser.publication.FicheConformite;
import fr.clausier.spaser.publication.PageHtml;
import fr.clausier.spaser.rapport.RapportSuivi;
import fr.clausier.spaser.simulation.Modification;
import fr.clausier.spaser.source.Pilotage;
import fr.clausier.spaser.source.SourceRefusee;
import fr.clausier.spaser.source.TableStructures;
import fr.clausier.spaser.suivi.Suivi;

/**
 * The follow-up of the schemes of some dossiers, and the files made from it.
 *
 * @param dossiers   dossiers read
 * @param annee      calendar year
 * @param decp       files of essential data
 * @param realises   follow-up tables
 * @param structures table of kinds of firms; null for none
 */
public record SuiviSpaser(List<DossierLu> dossiers, int annee, List<Path> decp, List<Path> realises, Path structures) {

	/** Purchases of all dossiers. */
	public List<Marche> marches() {
		return dossiers.stream().flatMap(d -> d.marches().stream()).toList();
	}

	/** Schemes of all dossiers; one null when there is none, for the indicators alone. */
	public List<Optional<Spaser>> schemas() {
		List<Optional<Spaser>> schemes = new ArrayList<>();
		dossiers.stream().flatMap(d -> d.spasers().stream()).forEach(s -> schemes.add(Optional.of(s)));
		return schemes.isEmpty() ? List.of(Optional.empty()) : schemes;
	}

	/**
	 * The follow-up of a scheme.
	 *
	 * @param suppositions changes supposed of drafts
	 * @param remarques where the lines of the table of firms that cannot be read are told
	 * @throws ProductionImpossible a source cannot be read
	 */
	public Suivi suivi(Optional<Spaser> schema, List<Modification> suppositions, List<String> remarques) throws ProductionImpossible {
		try {
			TableStructures kinds = structures == null ? TableStructures.AUCUNE : TableStructures.lire(structures, remarques);
			List<Marche> supposed = marches().stream().map(m -> appliquer(m, suppositions)).toList();
			return new Pilotage(supposed, decp, realises, kinds, RelevesHeures::heures).suivi(schema.orElse(null), annee, Thread.currentThread()::isInterrupted);
		} catch (SourceRefusee | FichierRefuse e) {
			throw new ProductionImpossible(e.getMessage(), e);
		} catch (IOException e) {
			throw new ProductionImpossible("Un fichier de données n'a pas pu être lu : vérifiez qu'il existe et que vous avez le droit de le lire.", e);
		}
	}

	private static Marche appliquer(Marche marche, List<Modification> suppositions) {
		Marche changed = marche;
		for (Modification supposition : suppositions) {
			changed = supposition.vise(marche) ? supposition.appliquer(changed) : changed;
		}
		return changed;
	}

	/**
	 * Writes the files of one follow-up.
	 *
	 * @param suffixe what tells the schemes of several apart in names; may be empty
	 * @param elus whether the short version is asked for
	 * @return the files, in order
	 */
	public List<Path> ecrire(Suivi suivi, String suffixe, LocalDate jour, Gabarit gabarit, Path sortie, boolean elus) throws ProductionImpossible {
		List<Constat> findings = constats();
		Map<Path, byte[]> files = new LinkedHashMap<>();
		String name = "suivi-spaser-" + annee + suffixe;
		DocxRenderer renderer = new DocxRenderer(jour);
		files.put(sortie.resolve(name + ".xlsx"), ClasseurSuivi.octets(suivi, jour));
		files.put(sortie.resolve(name + ".docx"), renderer.rendre(RapportSuivi.document(suivi, findings, jour), gabarit));
		if (elus) {
			files.put(sortie.resolve(name + "-elus.docx"), renderer.rendre(RapportSuivi.pourLesElus(suivi, jour), gabarit));
		}
		files.put(sortie.resolve(name + ".csv"), DonneesOuvertes.csv(suivi));
		files.put(sortie.resolve(name + ".json"), DonneesOuvertes.json(suivi, jour));
		files.put(sortie.resolve(name + ".html"), PageHtml.octets(suivi, jour));
		fiches(suivi, findings, jour).forEach(f -> files.put(sortie.resolve("fiches").resolve(f.nomFichier() + ".docx"), renderer.rendre(f, gabarit)));
		try {
			for (Map.Entry<Path, byte[]> file : files.entrySet()) {
				Files.createDirectories(file.getKey().getParent());
				EcritureAtomique.ecrire(file.getKey(), file.getValue());
			}
		} catch (EcritureImpossible e) {
			throw new ProductionImpossible(e.getMessage(), e);
		} catch (IOException e) {
			throw new ProductionImpossible("Le dossier « " + sortie + " » n'a pas pu être créé : vérifiez vos droits d'écriture.", e);
		}
		return List.copyOf(files.keySet());
	}

	private List<Constat> constats() {
		MoteurRegles engine = MoteurRegles.standard();
		return dossiers.stream().flatMap(d -> d.marches().stream().flatMap(m -> engine.verifier(m, d.portefeuille(), null).stream())).toList();
	}

	/** One sheet for each purchase of the year, with the fingerprints of its files. */
	private List<Document> fiches(Suivi suivi, List<Constat> findings, LocalDate jour) {
		List<Document> sheets = new ArrayList<>();
		for (Marche marche : marches()) {
			List<Contrat> contracts = suivi.contrats().stream().filter(c -> c.phase() == Phase.PREVU && c.cle().replaceAll("/.*", "").equals(marche.getName())).toList();
			if (!contracts.isEmpty()) {
				List<Constat> own = findings.stream().filter(c -> c.cible() != null && marche.equals(racine(c.cible()))).toList();
				sheets.add(FicheConformite.document(suivi, contracts, own, empreintes(marche), jour));
			}
		}
		return sheets;
	}

	private static EObject racine(EObject element) {
		EObject current = element;
		while (current != null && !(current instanceof Marche)) {
			current = current.eContainer();
		}
		return current;
	}

	private Map<String, String> empreintes(Marche marche) {
		Map<String, String> prints = new LinkedHashMap<>();
		Set<Path> files = new LinkedHashSet<>();
		Optional.ofNullable(Localisation.chemin(marche.eResource())).ifPresent(files::add);
		schemas().forEach(s -> s.map(x -> Localisation.chemin(x.eResource())).ifPresent(files::add));
		files.addAll(decp);
		files.addAll(realises);
		for (Path file : files) {
			try {
				prints.put(file.getFileName().toString(), Condensat.de(Files.readAllBytes(file)));
			} catch (IOException e) {
				prints.put(file.getFileName().toString(), "illisible");
			}
		}
		prints.put("Clausier", Ingredients.version());
		return prints;
	}
}
