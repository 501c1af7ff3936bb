// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.gabarit;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.docx4j.wml.Style;
import org.docx4j.wml.Styles;

/** Tells which style of a file plays which role: by name, else by identifier, else by outline level. */
public final class RolesDesStyles {

    private static final String PARAGRAPHE = "paragraph";
    private static final String TABLEAU = "table";

    private final Styles styles;
    private final Map<RoleStyle, String> roles = new EnumMap<>(RoleStyle.class);
    private final Set<String> pris = new HashSet<>();

    private RolesDesStyles(Styles styles) {
        this.styles = styles;
    }

    /** The style identifier of each role that has one. No style plays two roles. */
    public static Map<RoleStyle, String> de(Styles styles) {
        RolesDesStyles recherche = new RolesDesStyles(styles);
        for (RoleStyle role : RoleStyle.values()) {
            recherche.chercher(role, s -> role.porteLeNom(s.getName().getVal()));
        }
        for (RoleStyle role : RoleStyle.values()) {
            recherche.chercher(role, s -> role.porteIdentifiant(s.getStyleId()));
        }
        for (RoleStyle titre : RoleStyle.titres()) {
            recherche.chercher(titre, s -> niveau(s) == RoleStyle.titres().indexOf(titre));
        }
        return recherche.roles;
    }

    private void chercher(RoleStyle role, Predicate<Style> convient) {
        if (roles.containsKey(role)) {
            return;
        }
        String genre = role == RoleStyle.TABLEAU ? TABLEAU : PARAGRAPHE;
        styles.getStyle().stream()
                .filter(s -> genre.equals(s.getType()) && s.getName() != null && s.getName().getVal() != null
                        && s.getStyleId() != null && !pris.contains(s.getStyleId()) && convient.test(s))
                .findFirst().ifPresent(s -> {
                    roles.put(role, s.getStyleId());
                    pris.add(s.getStyleId());
                });
    }

    /** Outline level, from 0; -1 for a style of ordinary text. */
    private static int niveau(Style style) {
        if (style.isDefault() || style.getPPr() == null || style.getPPr().getOutlineLvl() == null) {
            return -1;
        }
        BigInteger valeur = style.getPPr().getOutlineLvl().getVal();
        return valeur == null ? -1 : valeur.intValue();
    }
}
