package org.wis.testing;

import jakarta.inject.Inject;
import jakarta.annotation.Resource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mariadb.jdbc.MariaDbDataSource;
import org.wis.account.DemoAccount;
import org.wis.gate.Identity;
import org.wis.gate.Refused;
import org.wis.gate.Role;
import org.wis.gate.SignedIn;
import org.wis.operations.DemoLoading;
import org.wis.time.OfficialTime;

/**
 * The real use cases on a real database under the application's account, wired by hand: without the door, whose tests are elsewhere.
 * Each {@link #act} is one transaction; the clock and who is signed in are the test's.
 */
public final class Stage implements AutoCloseable {

    /** Keys of the test only. */
    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
    /** What stands behind an interface that one feature asks and another answers. */
    private static final Map<String, String> BEHIND = Map.of("org.wis.exam.ExamPassed", "org.wis.attendance.CompletionAfterExam");
    private static final Map<String, String> CONFIGURATION = Map.of("wis.keys", "1:" + KEY, "wis.index.key", KEY, "wis.mode", "demo", "wis.mail.host", "127.0.0.1",
            "wis.mail.from", "portal@example.org");

    private final RealDatabase.Access database;
    private final EntityManagerFactory factory;
    private OneTransaction transaction;
    private LocalDateTime now;
    private SignedIn who;

    /** A new database with the fictitious county, seen at this moment. */
    public Stage(LocalDateTime now) throws SQLException {
        this.now = now;
        this.database = RealDatabase.server().newDatabase();
        MariaDbDataSource source = new MariaDbDataSource(database.url());
        source.setUser("wis_app");
        source.setPassword("app");
        this.factory = Persistence.createEntityManagerFactory("wis", Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL", "jakarta.persistence.jtaDataSource", "", "jakarta.persistence.nonJtaDataSource", source,
                "eclipselink.weaving", "false", "eclipselink.logging.level", "SEVERE"));
        act(DemoLoading.class, loading -> {
            loading.load();
            return loading.accounts();
        }).forEach(this::open);
    }

    /** One transaction with a bean. @throws Refused as the bean does, and nothing is written */
    public <B, R> R act(Class<B> bean, Act<B, R> act) {
        EntityManager entities = factory.createEntityManager();
        try {
            entities.getTransaction().begin();
            transaction = new OneTransaction();
            R result = act.on(bean.cast(make(bean, entities)));
            entities.getTransaction().commit();
            return result;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        } finally {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            entities.close();
        }
    }

    /** The same for what answers nothing. */
    public <B> void run(Class<B> bean, Step<B> step) {
        act(bean, made -> {
            step.on(made);
            return null;
        });
    }

    /** Code of the refusal of one transaction, or what it answered when it was not refused. */
    public <B> String refusal(Class<B> bean, Step<B> step) {
        try {
            run(bean, step);
            return "not refused";
        } catch (Refused refused) {
            return refused.code().name();
        }
    }

    /** Moves the clock. */
    public void setNow(LocalDateTime moment) {
        this.now = moment;
    }

    /** Signs a person of the demo in, without roles: those are the door's matter. */
    public void signIn(String username) {
        signIn(username, Set.of());
    }

    /** Signs a person of the demo in with these roles, for what use cases themselves ask. */
    public void signIn(String username, Set<Role> roles) {
        try (Connection owner = database.asOwner(); PreparedStatement query = owner.prepareStatement("SELECT id, staff_id FROM account WHERE username = ?")) {
            query.setString(1, username);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                this.who = new SignedIn(row.getLong(1), row.getLong(2), username, roles, true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Number of the person behind a sign-in name. */
    public long person(String username) {
        SignedIn before = who;
        signIn(username);
        long staff = who.staffId();
        this.who = before;
        return staff;
    }

    /** The database, to ask it directly. */
    public RealDatabase.Access database() {
        return database;
    }

    @Override
    public void close() {
        factory.close();
    }

    private void open(DemoAccount account) {
        try (Connection owner = database.asOwner();
                PreparedStatement insert = owner.prepareStatement("INSERT INTO account (username, staff_id, password_hash, password_set_at, must_change, demo) VALUES (?, ?, '', '2026-01-01', FALSE, TRUE)")) {
            insert.setString(1, account.username());
            insert.setLong(2, account.staffId());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object make(Class<?> type, EntityManager entities) throws ReflectiveOperationException {
        if (type == Identity.class) {
            return (Identity) () -> Optional.ofNullable(who);
        }
        if (type == OfficialTime.class) {
            return new OfficialTime() {
                @Override
                public LocalDateTime now() {
                    return now;
                }
            };
        }
        if (BEHIND.containsKey(type.getName())) {
            return make(Class.forName(BEHIND.get(type.getName())), entities);
        }
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        Object made = constructor.newInstance();
        for (Field field : type.getDeclaredFields()) {
            fill(made, field, entities);
        }
        return begin(made);
    }

    private void fill(Object made, Field field, EntityManager entities) throws ReflectiveOperationException {
        field.setAccessible(true);
        if (field.isAnnotationPresent(PersistenceContext.class)) {
            field.set(made, entities);
        } else if (field.isAnnotationPresent(ConfigProperty.class)) {
            field.set(made, configured(field.getAnnotation(ConfigProperty.class), field.getType()));
        } else if (field.isAnnotationPresent(Inject.class)) {
            field.set(made, make(field.getType(), entities));
        } else if (field.isAnnotationPresent(Resource.class)) {
            field.set(made, transaction);
        }
    }

    private static Object configured(ConfigProperty property, Class<?> type) {
        String otherwise = property.defaultValue().equals(ConfigProperty.UNCONFIGURED_VALUE) ? null : property.defaultValue();
        String text = CONFIGURATION.getOrDefault(property.name(), otherwise);
        if (type == Optional.class) {
            return Optional.ofNullable(text);
        }
        return type == int.class ? (Object) Integer.valueOf(text) : type == boolean.class ? (Object) Boolean.valueOf(text) : text;
    }

    private static Object begin(Object made) throws ReflectiveOperationException {
        for (var method : made.getClass().getDeclaredMethods()) {
            if (method.isAnnotationPresent(jakarta.annotation.PostConstruct.class)) {
                method.setAccessible(true);
                method.invoke(made);
            }
        }
        return made;
    }

    /** What is done with a bean in one transaction. */
    @FunctionalInterface
    public interface Act<B, R> {
        /** Does it. */
        R on(B bean);
    }

    /** What is done with a bean in one transaction, without an answer. */
    @FunctionalInterface
    public interface Step<B> {
        /** Does it. */
        void on(B bean);
    }
}
