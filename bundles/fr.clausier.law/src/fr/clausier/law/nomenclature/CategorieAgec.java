// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.nomenclature;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.clausier.law.Statut;

/**
 * One category of goods of which buyers purchase a minimal share reused or with recycled matter (AGEC Act, article 58,
 * décret 2024-134): a share of the buyer's yearly expenditure on the category, not of one purchase.
 *
 * @param code    ours, "TEXTILE"
 * @param libelle as the national schema writes it
 * @param minima  those found, by first year of their step
 * @param source  where they were found, in French
 * @param statut  how sure the shares are; the labels themselves are confirmed
 */
public record CategorieAgec(String code, String libelle, Map<Integer, Minima> minima, String source, Statut statut) {

	private static final List<Integer> PALIERS = List.of(2030, 2027, 2024);
	private static final String AUCUNE = "-";
	private static final int COLONNES = 9;

	/**
	 * Percent of the yearly expenditure; null where no text was read, which is no zero.
	 *
	 * @param reemploi reused or reconditioned
	 * @param recycle  with recycled matter
	 */
	public record Minima(BigDecimal reemploi, BigDecimal recycle) {
	}

	private static final class Liste {
		static final List<CategorieAgec> TOUTES = lire();
		static final Map<String, String> CPV = cpv();
	}

	/** The seventeen categories. */
	public static List<CategorieAgec> toutes() {
		return Liste.TOUTES;
	}

	/** A category by our code, "TEXTILE". */
	public static Optional<CategorieAgec> parCode(String code) {
		return Liste.TOUTES.stream().filter(categorie -> categorie.code.equals(code)).findFirst();
	}

	/**
	 * The category of a CPV code where the two labels say the same thing. This is usage (status PRATIQUE), the list of
	 * products is set by an arrêté that was not read: no answer does not mean that the goods are out of scope.
	 *
	 * @param cpv eight digits, with or without check digit
	 */
	public static Optional<CategorieAgec> parCpv(String cpv) {
		Optional<String> code = Cpv.parCode(cpv).map(Cpv::code);
		for (int n = 8; code.isPresent() && n >= 2; n--) {
			String categorie = Liste.CPV.get(code.get().substring(0, n));
			if (categorie != null) {
				return parCode(categorie);
			}
		}
		return Optional.empty();
	}

	/** Minimal share to be reused that year, percent; empty before 2024 and where it was not found. */
	public Optional<BigDecimal> reemploi(int annee) {
		return minima(annee).map(Minima::reemploi);
	}

	/** Minimal share with recycled matter that year, percent; empty before 2024 and where it was not found. */
	public Optional<BigDecimal> recycle(int annee) {
		return minima(annee).map(Minima::recycle);
	}

	private Optional<Minima> minima(int annee) {
		return PALIERS.stream().filter(palier -> palier <= annee).findFirst().map(minima::get);
	}

	private static List<CategorieAgec> lire() {
		return LignesCsv.lire(new String(Donnees.octets("agec58.csv"), StandardCharsets.UTF_8)).stream()
				.skip(1).map(LignesCsv.Ligne::cellules).map(CategorieAgec::categorie).toList();
	}

	private static CategorieAgec categorie(List<String> cellules) {
		if (cellules.size() != COLONNES) {
			throw new IllegalStateException("Catégorie AGEC mal écrite : " + cellules);
		}
		Map<Integer, Minima> minima = new LinkedHashMap<>();
		for (int i = 0; i < 3; i++) {
			minima.put(PALIERS.get(2 - i), new Minima(taux(cellules.get(2 + i)), taux(cellules.get(5 + i))));
		}
		return new CategorieAgec(cellules.get(0), cellules.get(1), Map.copyOf(minima), cellules.get(8), Statut.A_VERIFIER);
	}

	private static BigDecimal taux(String cellule) {
		return cellule.isEmpty() ? null : new BigDecimal(cellule);
	}

	private static Map<String, String> cpv() {
		Map<String, String> categories = new LinkedHashMap<>();
		Donnees.lignes("agec58-cpv.txt", 2).forEach(l -> {
			if (!l[1].equals(AUCUNE) && parCode(l[1]).isEmpty()) {
				throw new IllegalStateException("Catégorie AGEC inconnue : " + l[1]);
			}
			categories.put(l[0], l[1]);
		});
		return categories;
	}
}
