// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.faits;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import fr.clausier.dsl.vocabulaire.TypeFait;
import fr.clausier.dsl.vocabulaire.Vocabulaire;

/** The vocabulary as the classes of facts have it. */
public final class VocabulaireDesFaits {

    private static final Map<String, Class<?>> RACINES = new TreeMap<>(Map.of("marche", FaitsMarche.class, "edition", FaitsEdition.class));

    private final Map<String, List<fr.clausier.dsl.vocabulaire.Fait>> groupes = new TreeMap<>();
    private final Deque<Class<?>> aLire = new ArrayDeque<>();

    private VocabulaireDesFaits() {
    }

    /** Reads the classes. */
    public static Vocabulaire lire() {
        Map<String, TypeFait> racines = new TreeMap<>();
        RACINES.forEach((nom, classe) -> racines.put(nom, new TypeFait(classe.getSimpleName(), false)));
        return new Vocabulaire(racines, faits(RACINES.values()));
    }

    /** The facts of classes, and of all that can be read from them. */
    public static Map<String, List<fr.clausier.dsl.vocabulaire.Fait>> faits(Iterable<Class<?>> classes) {
        VocabulaireDesFaits lecture = new VocabulaireDesFaits();
        classes.forEach(lecture.aLire::add);
        while (!lecture.aLire.isEmpty()) {
            lecture.lire(lecture.aLire.poll());
        }
        return lecture.groupes;
    }

    /** The form of vocabulaire.yaml; what the facts mean is taken from another vocabulary. */
    static String ecrire(Vocabulaire faits, Vocabulaire sens) {
        StringBuilder yaml = new StringBuilder("""
                # Les faits d'un achat que les clauses peuvent lire. Écrit par VocabulaireTest à partir des méthodes @Fait ; seul le sens,
                # après la barre, s'écrit ici à la main. Le langage ne voit pas ces classes : il lit ce fichier.
                racines:
                """);
        faits.racines().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(r -> yaml.append("  ").append(r.getKey()).append(": ").append(r.getValue()).append('\n'));
        yaml.append("groupes:\n");
        for (String groupe : faits.groupes()) {
            yaml.append("  ").append(groupe).append(":\n");
            TypeFait type = new TypeFait(groupe, false);
            for (fr.clausier.dsl.vocabulaire.Fait fait : faits.faits(type)) {
                String connu = sens.fait(type, fait.nom()).map(fr.clausier.dsl.vocabulaire.Fait::sens).orElse("");
                yaml.append("    ").append(fait.nom()).append(": \"").append(fait.type()).append(fait.facultatif() ? " facultatif" : "")
                        .append(" | ").append(connu.replace("\\", "\\\\").replace("\"", "\\\"")).append("\"\n");
            }
        }
        return yaml.toString();
    }

    private void lire(Class<?> classe) {
        if (groupes.containsKey(classe.getSimpleName())) {
            return;
        }
        List<fr.clausier.dsl.vocabulaire.Fait> faits = new ArrayList<>();
        groupes.put(classe.getSimpleName(), faits);
        Stream.of(classe.getMethods()).filter(m -> m.isAnnotationPresent(fr.clausier.clauses.gabarit.Fait.class))
                .sorted(Comparator.comparing(Method::getName)).forEach(m -> faits.add(new fr.clausier.dsl.vocabulaire.Fait(m.getName(),
                        type(m.getGenericReturnType()), m.getAnnotation(fr.clausier.clauses.gabarit.Fait.class).facultatif(), "")));
    }

    private TypeFait type(Type type) {
        return switch (type) {
            case Class<?> classe when classe == String.class -> TypeFait.TEXTE;
            case Class<?> classe when List.of(int.class, long.class, Integer.class, Long.class).contains(classe) -> TypeFait.ENTIER;
            case Class<?> classe when classe == BigDecimal.class -> TypeFait.DECIMAL;
            case Class<?> classe when classe == LocalDate.class -> TypeFait.DATE;
            case Class<?> classe when classe == boolean.class || classe == Boolean.class -> TypeFait.OUI_NON;
            case Class<?> classe -> {
                aLire.add(classe);
                yield new TypeFait(classe.getSimpleName(), false);
            }
            case ParameterizedType liste when liste.getRawType() == List.class -> new TypeFait(type(liste.getActualTypeArguments()[0]).nom(), true);
            default -> throw new IllegalStateException("Type inattendu : " + type);
        };
    }
}
