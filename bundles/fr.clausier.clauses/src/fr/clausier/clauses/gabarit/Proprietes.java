// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.gabarit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The {@link Fait} methods of a class, by name without accents. */
final class Proprietes {

    private static final Map<Class<?>, Map<String, Method>> CONNUES = new ConcurrentHashMap<>();

    private Proprietes() {
    }

    /** The methods that a text may read. */
    static Map<String, Method> de(Class<?> type) {
        return CONNUES.computeIfAbsent(type, Proprietes::chercher);
    }

    /** Reads one value. */
    static Object lire(Method methode, Object objet) {
        try {
            return methode.invoke(objet);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Fait inaccessible : " + methode, e);
        }
    }

    private static Map<String, Method> chercher(Class<?> type) {
        Map<String, Method> methodes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Method methode : type.getMethods()) {
            if (methode.isAnnotationPresent(Fait.class)) {
                methodes.put(methode.getName().toLowerCase(Locale.ROOT), methode);
            }
        }
        return methodes;
    }
}
