// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import fr.clausier.law.ExempleRegle.Cas;
import fr.clausier.law.FicheRegle.Correction;

/** The sheets of all rules, read from the data files, one file a family. */
public final class CatalogueRegles {

	private static final String SANS_CORRECTION = "non :";
	/** A change of law that leaves framework agreements already launched, and what is placed under them, as they were. */
	private static final String ACCORD_CADRE = "accord-cadre";

	private static final class Standard {
		static final CatalogueRegles CATALOGUE = lire(FamilleRegles.toutes().stream().map(FamilleRegles::cle).toList());
	}

	private final Map<String, FicheRegle> fiches = new LinkedHashMap<>();
	private final Map<String, List<FicheRegle>> parFamille;

	private CatalogueRegles(Map<String, List<FicheRegle>> parFamille) {
		this.parFamille = parFamille;
		for (FicheRegle fiche : parFamille.values().stream().flatMap(List::stream).toList()) {
			if (fiches.put(fiche.id(), fiche) != null) {
				throw new IllegalStateException("Règle décrite deux fois : " + fiche.id());
			}
		}
	}

	/** The sheets shipped with the product. */
	public static CatalogueRegles standard() {
		return Standard.CATALOGUE;
	}

	/** The sheet of a rule, e.g. "R-041". */
	public Optional<FicheRegle> fiche(String id) {
		return Optional.ofNullable(fiches.get(id));
	}

	/** All sheets, family after family. */
	public Collection<FicheRegle> fiches() {
		return List.copyOf(fiches.values());
	}

	/** The sheets of one family, in the order of its file. */
	public List<FicheRegle> fiches(FamilleRegles famille) {
		return parFamille.getOrDefault(famille.cle(), List.of());
	}

	static CatalogueRegles lire(List<String> familles) {
		Map<String, List<FicheRegle>> parFamille = new LinkedHashMap<>();
		for (String famille : familles) {
			parFamille.put(famille, entrees(famille).stream().map(CatalogueRegles::fiche).toList());
		}
		return new CatalogueRegles(parFamille);
	}

	/** The raw entries of one family file; an empty file has none. */
	static List<Map<?, ?>> entrees(String famille) {
		List<Map<?, ?>> entrees = new ArrayList<>();
		if (DonneesYaml.lire("regles/" + famille + ".yaml") instanceof List<?> liste) {
			liste.forEach(entree -> entrees.add((Map<?, ?>) entree));
		}
		return entrees;
	}

	private static FicheRegle fiche(Map<?, ?> e) {
		String id = DonneesYaml.texte(e, "id");
		try {
			return new FicheRegle(id, DonneesYaml.texte(e, "titre"),
					Severite.valueOf(DonneesYaml.texte(e, "severite")), DonneesYaml.texte(e, "message"),
					DonneesYaml.texte(e, "pourquoi"), DonneesYaml.texte(e, "source"),
					Statut.valueOf(DonneesYaml.texte(e, "statut")), DonneesYaml.jour(e, "de"), DonneesYaml.jour(e, "a"),
					ACCORD_CADRE.equals(DonneesYaml.texte(e, "transition")), DonneesYaml.texte(e, "remede"), ouiNon(DonneesYaml.texte(e, "derogation")),
					DonneesYaml.texte(e, "titre_en"), DonneesYaml.texte(e, "message_en"), articles(e.get("articles")),
					correction(DonneesYaml.texte(e, "correction")), exemple((Map<?, ?>) e.get("exemple")));
		} catch (RuntimeException erreur) {
			throw new IllegalStateException("Fiche de règle mal écrite : " + id, erreur);
		}
	}

	private static List<String> articles(Object liste) {
		return liste == null ? List.of() : ((List<?>) liste).stream().map(Object::toString).toList();
	}

	/** "oui", or "non : raison". */
	private static Correction correction(String texte) {
		if (texte == null || "oui".equals(texte)) {
			return texte == null ? null : new Correction(true, null);
		}
		String raison = texte.startsWith(SANS_CORRECTION) ? texte.substring(SANS_CORRECTION.length()).strip() : "";
		if (raison.isEmpty()) {
			throw new IllegalArgumentException("« oui » ou « non : raison » attendu, lu : " + texte);
		}
		return new Correction(false, raison);
	}

	private static ExempleRegle exemple(Map<?, ?> e) {
		if (e == null) {
			return null;
		}
		String cadre = DonneesYaml.texte(e, "cadre");
		return new ExempleRegle(cadre == null ? ExempleRegle.CADRE_HABITUEL : cadre, DonneesYaml.jour(e, "date"),
				DonneesYaml.texte(e, "declenche"), DonneesYaml.texte(e, "conforme"), pieces((Map<?, ?>) e.get("pieces")));
	}

	/** "declenche" and "conforme", each with the words of documents by their code. */
	private static Map<Cas, Map<String, String>> pieces(Map<?, ?> e) {
		Map<Cas, Map<String, String>> pieces = new EnumMap<>(Cas.class);
		if (e != null) {
			e.forEach((cas, textes) -> {
				Map<String, String> parCode = new LinkedHashMap<>();
				((Map<?, ?>) textes).forEach((code, texte) -> parCode.put(code.toString(), texte.toString()));
				pieces.put(Cas.valueOf(cas.toString().toUpperCase(Locale.ROOT)), parCode);
			});
		}
		return pieces;
	}

	private static boolean ouiNon(String texte) {
		return switch (texte) {
			case "oui" -> true;
			case "non" -> false;
			default -> throw new IllegalArgumentException("« oui » ou « non » attendu, lu : " + texte);
		};
	}
}
